package org.entente.testing.assembling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.PolicyArea;
import org.entente.model.PolicyAreas;
import org.entente.people.Official;
import org.entente.provision.Attribution;
import org.entente.source.SourceText;
import org.entente.testing.part.DrawnActors;
import org.entente.testing.part.DrawnOfficials;
import org.entente.testing.part.DrawnProvisions;
import org.entente.wording.Reference;

/**
 * What an agreement must define because provisions that were asked for refer to it; of two with one id the first.
 *
 * @param actors whose acts they are
 * @param officials whose acts they are
 * @param policyAreas what they are about, and what that is part of, the broadest first
 * @param texts what they quote
 */
public record RequiredDefinitions(
        List<Actor> actors, List<Official> officials, List<PolicyArea> policyAreas, List<SourceText> texts) {

    public static RequiredDefinitions by(List<DrawnProvisions.Fixed> all) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        Map<String, Official> officials = new LinkedHashMap<>();
        Map<String, PolicyArea> areas = new LinkedHashMap<>();
        Map<String, SourceText> texts = new LinkedHashMap<>();
        for (DrawnProvisions.Fixed fixed : all) {
            fixed.actors().forEach(actor -> actors.putIfAbsent(actor.id(), actor));
            fixed.policyAreas().forEach(area -> areas.putIfAbsent(area.id(), area));
            fixed.text().ifPresent(text -> {
                SourceText first = texts.putIfAbsent(text.source(), text);
                if (first != null && !first.text().equals(text.text())) {
                    throw new IllegalArgumentException("two texts of the source " + text.source());
                }
            });
        }
        for (DrawnProvisions.Fixed fixed : all) {
            fixed.by().ifPresent(by -> {
                define(ids(by, Attribution::actors), actors, DrawnActors::called);
                define(ids(by, Attribution::officials), officials, DrawnOfficials::called);
            });
        }
        return new RequiredDefinitions(
                List.copyOf(actors.values()),
                List.copyOf(officials.values()),
                withBroader(areas),
                List.copyOf(texts.values()));
    }

    private static List<String> ids(Attribution by, Function<Attribution, List<Reference>> whom) {
        return whom.apply(by).stream()
                .flatMap(reference -> reference.ids().stream())
                .toList();
    }

    private static <T> void define(List<String> ids, Map<String, T> defined, Function<String, T> called) {
        ids.forEach(id -> defined.computeIfAbsent(id, called));
    }

    private static List<PolicyArea> withBroader(Map<String, PolicyArea> areas) {
        Map<String, PolicyArea> all = new LinkedHashMap<>();
        for (PolicyArea area : areas.values()) {
            List<PolicyArea> way = new ArrayList<>();
            PolicyArea at = area;
            while (!way.contains(at)) {
                way.add(0, at);
                if (at.broader().isEmpty()) {
                    break;
                }
                String broader = at.broader().get();
                at = areas.getOrDefault(broader, shipped(broader));
            }
            way.forEach(each -> all.putIfAbsent(each.id(), each));
        }
        return List.copyOf(all.values());
    }

    private static PolicyArea shipped(String id) {
        return PolicyAreas.standard()
                .area(id)
                .orElseGet(() -> PolicyArea.builder().id(id).build());
    }
}
