package org.isnad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.access.Account;
import org.isnad.access.AccountException;
import org.isnad.access.Administration;
import org.isnad.access.Role;
import org.isnad.server.Visitor;
import org.isnad.show.Words;
import org.isnad.web.AccountsView.Deciding;
import org.isnad.web.AccountsView.Member;
import org.isnad.web.AccountsView.Said;

/** Makes the page of accounts. */
final class AccountViews {
  /** What can be said of a change in an address; anything else that stands there is not shown. */
  private static final List<String> DONE = List.of("added", "changed", "password", "removed");

  private final Words words;
  private final Visitor visitor;

  AccountViews(Words words, Visitor visitor) {
    this.words = words;
    this.visitor = visitor;
  }

  /** The page. */
  AccountsView of(Optional<Administration> accounts, Optional<Said> said) {
    boolean decides = visitor.role().may(Role.ADMINISTRATOR);
    return new AccountsView(
        accounts.isPresent(),
        accounts.filter(any -> decides).map(some -> deciding(some.all())),
        said);
  }

  /** What an address says of the change that led to it. */
  Optional<Said> done(Optional<String> code) {
    return code.filter(DONE::contains)
        .map(known -> new Said(words.of("accounts.done." + known), false));
  }

  /** Why a change was not made. */
  Said failed(AccountException.Reason reason) {
    return new Said(words.of("accounts.not." + reason.name().toLowerCase(Locale.ROOT)), true);
  }

  private Deciding deciding(List<Account> all) {
    List<Member> people = new ArrayList<>();
    List<Member> programs = new ArrayList<>();
    for (Account one : all) {
      (one.kind() == Account.Kind.PERSON ? people : programs).add(member(one));
    }
    return new Deciding(people, programs, roles(Role.READER));
  }

  private Member member(Account one) {
    boolean own = visitor.signedIn() && one.name().equals(visitor.name());
    return new Member(
        one.name(),
        label(one.role()),
        roles(one.role()),
        Judgements.moment(one.added()),
        own && one.kind() == Account.Kind.PERSON);
  }

  private List<Choice> roles(Role present) {
    List<Choice> roles = new ArrayList<>();
    for (Role role : Role.values()) {
      roles.add(new Choice(role.code(), label(role), role == present));
    }
    return roles;
  }

  private String label(Role role) {
    return words.of("role." + role.code());
  }
}
