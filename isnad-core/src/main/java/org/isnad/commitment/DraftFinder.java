package org.isnad.commitment;

import java.util.ArrayList;
import java.util.List;
import org.isnad.annotation.CommitmentStatus;
import org.isnad.text.Sentence;
import org.isnad.text.Tokens;

/** Goes through a document and collects what its words propose. */
final class DraftFinder {
  private final Scene scene;
  private final FutureFinder futures;
  private final CueFinder cues;
  private final MarkerFinder markers;
  private final SlipFinder slips;
  private final PlanFinder plans;

  DraftFinder(Grammar grammar, Scene scene) {
    this.scene = scene;
    Extent extent = new Extent(grammar, scene);
    Subjects subjects = new Subjects(grammar, scene);
    futures = new FutureFinder(grammar, scene, extent, subjects);
    cues = new CueFinder(grammar, scene, extent, subjects);
    markers = new MarkerFinder(grammar, scene, extent, subjects, cues);
    slips = new SlipFinder(grammar, scene);
    plans = new PlanFinder(grammar, scene, extent, subjects);
  }

  List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    List<Sentence> sentences = scene.document.sentences();
    boolean onlyTitle = sentences.isEmpty() || sentences.get(sentences.size() - 1).paragraph() == 0;
    for (Sentence sentence : sentences) {
      // The body tells what the headline tells, and more fully.
      if (sentence.paragraph() > 0 || onlyTitle) {
        find(sentence, drafts);
      }
    }
    return drafts;
  }

  private void find(Sentence sentence, List<Draft> drafts) {
    addAll(slips.in(sentence), drafts);
    for (int token = sentence.first(); token < sentence.after(); token++) {
      if (isSlip(token, drafts)) {
        continue;
      }
      Draft laid = plans.laidDown(token, sentence.after(), drafts, sentence);
      if (laid != null) {
        add(laid, drafts);
      }
      addAll(plans.at(token, sentence.after()), drafts);
      List<Draft> told = cues.at(token, sentence.first(), sentence.after());
      Draft marked = told.isEmpty() ? markers.at(token, sentence.first(), sentence.after()) : null;
      if (marked != null) {
        add(marked, drafts);
        continue;
      }
      Draft future = futures.at(token, sentence.first(), sentence.after());
      boolean refused = !told.isEmpty() && told.get(0).status == CommitmentStatus.REFUSED;
      if (future == null || refused) {
        if (!scene.tokens.has(token, Tokens.WILL) || future != null || refused) {
          addAll(told, drafts);
        }
      } else {
        add(future, drafts);
      }
    }
  }

  private static boolean isSlip(int token, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).slip == token) {
        return true;
      }
    }
    return false;
  }

  private static void addAll(List<Draft> found, List<Draft> drafts) {
    for (int i = 0; i < found.size(); i++) {
      add(found.get(i), drafts);
    }
  }

  /** Of two drafts over the same words the one that came first stays. */
  private static void add(Draft draft, List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0 && i >= drafts.size() - 4; i--) {
      Draft other = drafts.get(i);
      boolean within = other.first <= draft.trigger && draft.trigger < other.after;
      if (within || draft.first < other.after && other.first < draft.after) {
        return;
      }
    }
    drafts.add(draft);
  }
}
