package org.isnad.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.annotation.Claim;
import org.isnad.annotation.Event;
import org.isnad.annotation.Harm;
import org.isnad.annotation.Participant;
import org.isnad.annotation.Quantity;
import org.isnad.annotation.Time;
import org.isnad.lexicon.Vocabulary;
import org.isnad.phrase.NounPhrases;
import org.isnad.phrase.Passage;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds what a document tells as having happened. Thread-safe. */
public final class EventRecogniser {
  private static final int SPORT_HITS = 3;
  private static final int SPORT_SHARE = 45;

  private final Grammar grammar;

  /** A recogniser with this parser, whose own words are interned in the vocabulary. */
  public EventRecogniser(Vocabulary.Builder vocabulary, NounPhrases phrases) {
    grammar = Grammar.load(vocabulary, phrases);
  }

  /** The events of the passage in text order, one a happening. */
  public List<Event> recognise(
      Passage passage, List<Claim> claims, List<Time> times, List<Quantity> quantities) {
    Scene scene = new Scene(grammar, passage, claims, times, quantities);
    boolean sport = isSport(passage.tokens());
    Merger merger = new Merger(passage.tokens());
    List<Draft> title = new ArrayList<>();
    Draft earlier = null;
    Absent absent = new Absent(grammar, scene);
    List<Sentence> sentences = passage.document().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      earlier = earlier != null && i - earlier.sentence > 2 ? null : earlier;
      Evidence evidence = new Evidence(scene, sentences.get(i));
      for (Draft draft : sentence(scene, sentences.get(i), i, earlier)) {
        absent.fill(draft);
        boolean told = evidence.suffices(draft) && !(sport && isGame(draft));
        if (sentences.get(i).paragraph() == 0) {
          addTo(title, draft, told);
        } else if (draft.trigger.task() != Task.CARRY && draft.trigger.task() != Task.SCENE) {
          merger.add(draft, told);
        }
        if (told) {
          absent.note(draft);
        }
        earlier = told && Tolls.takesToll(draft) ? draft : earlier;
      }
    }
    title.forEach(merger::addTitle);
    return build(scene, merger.kept());
  }

  private static void addTo(List<Draft> title, Draft draft, boolean told) {
    if (told) {
      title.add(draft);
    }
  }

  private List<Draft> sentence(
      Scene scene, Sentence sentence, int number, @Nullable Draft earlier) {
    List<Draft> drafts = new SentenceReader(grammar, scene, sentence, number).read();
    if (drafts.isEmpty()) {
      return drafts;
    }
    new Tolls(scene, sentence, drafts).join(earlier);
    Statuses statuses = new Statuses(grammar, scene, sentence);
    for (Draft draft : drafts) {
      draft.claim = scene.claimAt(draft.token);
      draft.status = statuses.of(draft);
    }
    return drafts;
  }

  /** In an article on sport only arrests and deaths are what they say. */
  private static boolean isGame(Draft draft) {
    return draft.killed == null && draft.arrested == null;
  }

  private boolean isSport(Tokens tokens) {
    int hits = 0;
    for (int token = 0; token < tokens.size(); token++) {
      hits += grammar.words().is(tokens, token, EventWord.SPORT) ? 1 : 0;
    }
    return hits >= SPORT_HITS && hits * SPORT_SHARE > tokens.size();
  }

  private static List<Event> build(Scene scene, List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(Comparator.comparingInt(draft -> draft.token));
    List<Event> events = new ArrayList<>(sorted.size());
    for (Draft draft : sorted) {
      events.add(event(scene, draft, events.size() + 1));
    }
    return events;
  }

  private static Event event(Scene scene, Draft draft, int number) {
    return new Event(
        "e" + number,
        scene.tokens().span(draft.token),
        draft.more,
        draft.type(),
        Optional.ofNullable(draft.mode),
        draft.status,
        participants(scene, draft.actors),
        participants(scene, draft.recipients),
        participants(scene, draft.places),
        Optional.ofNullable(draft.when),
        harm(draft),
        Optional.ofNullable(draft.weapon).flatMap(scene::span),
        draft.claim.map(Claim::id),
        draft.actors.isEmpty() ? 0.6 : 0.8,
        "trigger:" + draft.trigger.lemma());
  }

  private static List<Participant> participants(Scene scene, List<Words> words) {
    List<Participant> participants = new ArrayList<>(words.size());
    for (Words part : words) {
      scene.span(part).map(Participant::unknown).ifPresent(participants::add);
    }
    return participants;
  }

  private static Harm harm(Draft draft) {
    return new Harm(
        Optional.ofNullable(draft.killed),
        Optional.ofNullable(draft.wounded),
        Optional.ofNullable(draft.arrested),
        Optional.ofNullable(draft.displaced));
  }
}
