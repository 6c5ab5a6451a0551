package org.isnad.attribution;

import org.isnad.lexicon.Vocabulary;
import org.isnad.lexicon.WordMap;
import org.jspecify.annotations.Nullable;

/** The prepositions that open contents. Thread-safe. */
final class Prepositions {
  private final WordMap<PrepositionFrames> frames;
  private final int responsibility;

  Prepositions(Vocabulary.Builder vocabulary) {
    WordMap.Builder<PrepositionFrames> map = new WordMap.Builder<>(vocabulary);
    map.put("إلى", new PrepositionFrames(Frame.ILA, Frame.ILA_THAT, Frame.ACC_ILA));
    map.put("على", new PrepositionFrames(Frame.ALA, Frame.ALA_THAT, Frame.ACC_ALA));
    map.put("عن", new PrepositionFrames(Frame.AN, Frame.AN, Frame.AN));
    map.put("من", new PrepositionFrames(Frame.MIN, Frame.MIN, Frame.ACC_MIN));
    map.put("في", new PrepositionFrames(Frame.FI, Frame.FI_THAT, Frame.FI));
    frames = map.build();
    responsibility = vocabulary.intern("مسؤولية");
  }

  @Nullable PrepositionFrames of(int id) {
    return frames.get(id);
  }

  boolean isResponsibility(int stem) {
    return stem == responsibility;
  }
}
