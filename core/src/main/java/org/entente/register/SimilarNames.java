package org.entente.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.register.spelling.Nearness;
import org.entente.register.spelling.Spelling;
import org.entente.register.spelling.Transliteration;

/** Names that are like a text and not the same, each looked at once: in Latin letters, and by a letter or two. */
final class SimilarNames {

    private final Map<String, List<NameIndex.Entry>> inLatin = new HashMap<>();
    private final Map<String, List<NameIndex.Entry>> folded = new HashMap<>();

    SimilarNames(NameIndex names) {
        for (NameIndex.Entry entry : names.entries()) {
            String key = entry.folded();
            folded.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
            inLatin.computeIfAbsent(Transliteration.toLatin(key), any -> new ArrayList<>())
                    .add(entry);
        }
    }

    List<Candidate> candidates(String text, LocalDate day) {
        String key = Spelling.FOLDED.key(text);
        if (key.isEmpty()) {
            return List.of();
        }
        List<NameIndex.Entry> transliterated = inLatin.getOrDefault(Transliteration.toLatin(key), List.of()).stream()
                .filter(entry -> !entry.folded().equals(key))
                .toList();
        List<Candidate> found =
                new ArrayList<>(NameIndex.candidates(text, day, transliterated, NameReason.TRANSLITERATED));
        Set<String> known = new HashSet<>();
        found.forEach(candidate -> known.add(candidate.actor().id()));
        List<NameIndex.Entry> near = new ArrayList<>();
        folded.forEach((name, named) -> {
            if (!name.equals(key) && Nearness.isNear(key, name)) {
                near.addAll(named);
            }
        });
        NameIndex.candidates(text, day, near, NameReason.FUZZY).stream()
                .filter(candidate -> known.add(candidate.actor().id()))
                .forEach(found::add);
        return List.copyOf(found);
    }
}
