package org.isnad.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Accounts and tokens, in a file of lines that only its owner may read. A change writes the file
 * anew beside the old one and puts it in its place; whoever has it open sees the change at the next
 * question. Thread-safe; several processes may use one file.
 */
public final class Accounts {
  /** How tokens begin, so that one that leaks can be found. */
  static final String TOKEN = "isnad_";

  private static final String HEADER =
      """
      # Who may use this ledger from another machine; isnad account changes it.
      # kind, name, role, hash, added
      """;

  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  private final Path file;
  private final Passwords passwords;
  private volatile Known known = new Known(null, List.of());

  /** What the file held when it looked so. */
  private record Known(@Nullable Object stamp, List<Account> accounts) {
    Known {
      accounts = List.copyOf(accounts);
    }
  }

  /** The accounts in this file; none where it is missing. */
  public Accounts(Path file) {
    this(file, new Passwords());
  }

  Accounts(Path file, Passwords passwords) {
    this.file = file;
    this.passwords = passwords;
  }

  /** All, in the order in which they were added. */
  public List<Account> all() {
    try {
      Object stamp = stamp();
      Known now = known;
      if (stamp == null || !stamp.equals(now.stamp)) {
        now = new Known(stamp, stamp == null ? List.of() : read());
        known = now;
      }
      return now.accounts;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** The person with this name. */
  public Optional<Account> person(String name) {
    String wanted = Account.form(name);
    return all().stream()
        .filter(one -> one.kind() == Account.Kind.PERSON && one.name().equals(wanted))
        .findFirst();
  }

  /** Whose password this is; takes as long where there is nobody of that name. */
  public Optional<Account> signIn(String name, String password) {
    Optional<Account> person = person(name);
    if (person.isEmpty()) {
      passwords.pretend(password);
      return person;
    }
    return person.filter(one -> passwords.fits(password, one.hash()));
  }

  /** Whose token this is. */
  public Optional<Account> token(String token) {
    String digest = Secrets.digest(token);
    return all().stream()
        .filter(one -> one.kind() == Account.Kind.TOKEN && Secrets.same(one.hash(), digest))
        .findFirst();
  }

  /**
   * Adds a person, or gives one that is there another password and role.
   *
   * @throws IllegalArgumentException where the name or the password will not do
   */
  public void add(String name, Role role, String password, Instant now) {
    Account account = person(name, role, password, now);
    change(
        all -> {
          List<Account> others = new ArrayList<>(all);
          others.removeIf(
              one -> one.kind() == Account.Kind.PERSON && one.name().equals(account.name()));
          return with(others, account);
        });
  }

  /** A person who is not kept yet. */
  Account person(String name, Role role, String password, Instant now) {
    return new Account(Account.Kind.PERSON, Account.form(name), role, hash(password), now);
  }

  /** What is kept of a password. */
  String hash(String password) {
    return passwords.hash(password);
  }

  /**
   * Makes a token, which is told once and kept nowhere.
   *
   * @throws IllegalArgumentException where the name will not do
   */
  public String addToken(String name, Role role, Instant now) {
    String token = TOKEN + Secrets.next();
    Account account =
        new Account(Account.Kind.TOKEN, Account.form(name), role, Secrets.digest(token), now);
    change(all -> with(all, account));
    return token;
  }

  /**
   * Removes the person and all tokens of this name.
   *
   * @throws IllegalArgumentException where there are none
   */
  public void remove(String name) {
    change(all -> without(all, name));
  }

  static List<Account> with(List<Account> all, Account one) {
    List<Account> more = new ArrayList<>(all);
    more.add(one);
    return more;
  }

  static List<Account> without(List<Account> all, String name) {
    String wanted = Account.form(name);
    List<Account> others = all.stream().filter(one -> !one.name().equals(wanted)).toList();
    if (others.size() == all.size()) {
      throw new AccountException(
          AccountException.Reason.MISSING, "expected the name of an account, found " + name);
    }
    return others;
  }

  /** What tells one state of the file from another; null where it is missing. */
  private @Nullable Object stamp() throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return List.of(
          attributes.lastModifiedTime(),
          attributes.size(),
          String.valueOf(attributes.fileKey())); // each change makes a new file
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private List<Account> read() throws IOException {
    List<Account> accounts = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isEmpty() && !line.startsWith("#")) {
        accounts.add(account(line, i + 1));
      }
    }
    return accounts;
  }

  private Account account(String line, int number) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 5) {
      throw new IllegalStateException(
          file + ":" + number + ": expected 5 columns, found " + fields.length);
    }
    return new Account(
        Account.Kind.of(fields[0]),
        fields[1],
        Role.of(fields[2]),
        fields[3],
        Instant.parse(fields[4]));
  }

  /** Changes them all at once; no other process changes them meanwhile. */
  synchronized void change(UnaryOperator<List<Account>> how) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path lock = file.resolveSibling(file.getFileName() + ".lock");
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        write(how.apply(Files.exists(file) ? read() : List.of()), held);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void write(List<Account> accounts, FileLock held) throws IOException {
    if (!held.isValid()) {
      throw new FileSystemException(file.toString(), null, "expected to be the only writer");
    }
    StringBuilder lines = new StringBuilder(HEADER);
    for (Account one : accounts) {
      List<String> fields =
          List.of(
              one.kind().code(), one.name(), one.role().code(), one.hash(), one.added().toString());
      lines.append(String.join("\t", fields)).append('\n');
    }
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "accounts", "", owner());
    try {
      Files.writeString(draft, lines, StandardOpenOption.SYNC);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private FileAttribute<?>[] owner() {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
        : new FileAttribute<?>[0];
  }

  private UncheckedIOException failed(IOException e) {
    return new UncheckedIOException(file + ": expected a file of accounts: " + e.getMessage(), e);
  }
}
