package org.entente.benchmarks.build;

import org.entente.benchmarks.records.AgreementRecord;
import org.entente.benchmarks.records.CommitmentRecord;
import org.entente.wording.LocalizedText;

/** Copies with another note; a record has nothing for that but its constructor. */
final class RecordCopies {

    private RecordCopies() {}

    static AgreementRecord of(AgreementRecord from, LocalizedText note) {
        return new AgreementRecord(
                from.format(),
                from.id(),
                from.title(),
                from.form(),
                from.legalNatures(),
                from.languages(),
                from.codes(),
                from.actors(),
                from.parties(),
                from.officials(),
                from.meetings(),
                from.policyAreas(),
                from.places(),
                from.works(),
                from.sources(),
                from.events(),
                from.provisions(),
                from.coding(),
                note);
    }

    static CommitmentRecord of(CommitmentRecord from, LocalizedText note) {
        return new CommitmentRecord(
                from.id(),
                from.label(),
                from.partOf(),
                from.placement(),
                from.text(),
                from.summary(),
                from.by(),
                from.performers(),
                from.creates(),
                from.firmnessOverride(),
                from.involved(),
                from.wording(),
                from.qualifiers(),
                from.timing(),
                from.quantities(),
                from.policyAreas(),
                from.places(),
                from.listing(),
                from.items(),
                from.citations(),
                from.links(),
                from.spans(),
                from.rendering(),
                from.noveltyOverride(),
                from.changeOverride(),
                note);
    }
}
