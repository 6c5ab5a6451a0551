package org.isnad.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.isnad.access.AccountException.Reason;

/**
 * What an administrator does to accounts from afar. Unlike whoever owns the file, who may do
 * anything to it, one who comes over the network always leaves an administrator behind: nobody else
 * could make another. Thread-safe.
 */
public final class Administration {
  private final Accounts accounts;
  private final Clock clock;

  /** Decides about these accounts. */
  public Administration(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** All accounts and tokens, in the order in which they were added. */
  public List<Account> all() {
    return accounts.all();
  }

  /**
   * Adds a person.
   *
   * @throws AccountException where the name or the password will not do, or the name is taken
   */
  public Account add(String name, Role role, String password) {
    Account added = accounts.person(name, role, password, clock.instant());
    accounts.change(
        all -> {
          // a token of that name counts too: the person would come in as what they never were
          if (all.stream().anyMatch(one -> one.name().equals(added.name()))) {
            throw new AccountException(
                Reason.TAKEN, "expected a name that nobody has, found " + added.name());
          }
          return Accounts.with(all, added);
        });
    return added;
  }

  /**
   * Lets a person do more or less. Who may do less signs in anew, and loses the tokens that may do
   * more.
   *
   * @throws AccountException where there is no such person, or nobody could administer any more
   */
  public Account role(String name, Role role) {
    String wanted = Account.form(name);
    accounts.change(
        all -> {
          Account person = person(all, wanted);
          List<Account> after =
              all.stream()
                  .filter(one -> !isAbove(one, wanted, role))
                  .map(one -> one == person ? person.with(role) : one)
                  .toList();
          return checked(all, after);
        });
    return known(wanted);
  }

  private static boolean isAbove(Account one, String name, Role role) {
    return one.kind() == Account.Kind.TOKEN && one.name().equals(name) && !role.may(one.role());
  }

  /**
   * Gives a person another password, which ends all their sessions.
   *
   * @throws AccountException where there is no such person, or the password will not do
   */
  public Account password(String name, String password) {
    String wanted = Account.form(name);
    String hash = accounts.hash(password);
    accounts.change(
        all -> {
          Account person = person(all, wanted);
          return all.stream().map(one -> one == person ? person.with(hash) : one).toList();
        });
    return known(wanted);
  }

  /**
   * The same for somebody who knows the one they have.
   *
   * @throws AccountException where they do not
   */
  public Account password(String name, String current, String password) {
    if (accounts.signIn(name, current).isEmpty()) {
      throw new AccountException(
          Reason.WRONG, "expected the password that you have, found another");
    }
    return password(name, password);
  }

  /**
   * Removes the person and all tokens of this name.
   *
   * @throws AccountException where there are none, or nobody could administer any more
   */
  public void remove(String name) {
    accounts.change(all -> checked(all, Accounts.without(all, name)));
  }

  private static Account person(List<Account> all, String name) {
    return all.stream()
        .filter(one -> one.kind() == Account.Kind.PERSON && one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> missing(name));
  }

  private Account known(String name) {
    Optional<Account> person = accounts.person(name);
    return person.orElseThrow(() -> missing(name));
  }

  private static AccountException missing(String name) {
    return new AccountException(Reason.MISSING, "expected the name of a person, found " + name);
  }

  private static List<Account> checked(List<Account> before, List<Account> after) {
    // a program cannot stand in for a person: whoever made its token may have lost it
    boolean people = before.stream().anyMatch(one -> isAdministrator(one, true));
    if (before.stream().anyMatch(one -> isAdministrator(one, people))
        && after.stream().noneMatch(one -> isAdministrator(one, people))) {
      throw new AccountException(
          Reason.LAST, "expected another administrator to remain, found none");
    }
    return after;
  }

  private static boolean isAdministrator(Account one, boolean person) {
    return one.role() == Role.ADMINISTRATOR && (!person || one.kind() == Account.Kind.PERSON);
  }
}
