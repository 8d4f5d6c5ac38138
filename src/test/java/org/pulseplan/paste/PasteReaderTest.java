package org.pulseplan.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Phrase;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.Side;
import org.pulseplan.lesion.Site;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Unit;
import org.pulseplan.text.Language;

class PasteReaderTest {
    private static final EntryReader ENTRIES = new EntryReader(new EntryLimits(KnowledgeBase.shipped()), Locale.UK);
    private static final int ROOM = 300;

    private final PasteReader reader = new PasteReader(ENTRIES, Language.of(Locale.UK));

    @Test
    void columnsMayStandInAnyOrderWithTheirUnits() {
        PastePreview read = read("Depth (mm)\tSide\tSite\tWidth, mm\tLength [cm]\n5\tleft\tChest wall\t9,5\t1,2\n");
        assertThat(read.ready()).isTrue();
        assertThat(read.refused()).isZero();
        assertThat(read.lesions(7))
                .containsExactly(new LesionDraft(
                        7,
                        Entries.none()
                                .with(LesionFields.SITE, Site.CHEST_WALL)
                                .with(LesionFields.SIDE, Side.LEFT)
                                .with(LesionFields.DIAMETER_1, new Millimetres(12))
                                .with(LesionFields.DIAMETER_2, new Millimetres(9.5))
                                .with(LesionFields.DEPTH, new Millimetres(5))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Site;Depth (mm)\nscalp;4,5",
                "Site,Depth (mm)\nscalp,\"4,5\"",
                "Site\tDepth (mm)\r\nscalp\t4.5\r\n"
            })
    void tabsSemicolonsAndCommasAreUnderstood(String copied) {
        assertThat(read(copied).lesions(1).get(0).entries())
                .isEqualTo(Entries.none()
                        .with(LesionFields.SITE, Site.SCALP)
                        .with(LesionFields.DEPTH, new Millimetres(4.5)));
    }

    /** Harm: centimetres are taken for millimetres, and a lesion counts a thousandth of its volume. */
    @Test
    @Hazard("H-96")
    void aNumberWithoutAUnitIsNotTaken() {
        PastePreview read = read("Diameter\tSide\n12\tleft");
        assertThat(refusal(read, LesionFields.DIAMETER_1).key()).isEqualTo("paste.unit.missing");
        CopiedSheet said = read.sheet().withUnit(0, Optional.of(Unit.CENTIMETRE));
        assertThat(known(reader.preview(said, ROOM), LesionFields.DIAMETER_1)).contains(new Millimetres(120));
    }

    @Test
    @Hazard("H-96")
    void aUnitThatIsNotKnownIsNotGuessed() {
        assertThat(refusal(read("Diameter (in)\tSide\n2\tleft"), LesionFields.DIAMETER_1)
                        .key())
                .isEqualTo("paste.unit.missing");
        assertThat(refusal(read("Diameter (mm)\tSide\n2 cm\tleft"), LesionFields.DIAMETER_1)
                        .key())
                .isEqualTo("paste.unit.differs");
        assertThat(refusal(read("Diameter (mm)\tSide\n2 in\tleft"), LesionFields.DIAMETER_1)
                        .key())
                .isEqualTo("entry.unit.other");
        assertThat(known(read("Diameter\tSide\n2 cm\tleft"), LesionFields.DIAMETER_1))
                .contains(new Millimetres(20));
    }

    @ParameterizedTest
    @CsvSource({"1.500, entry.number.ambiguous", "9.8.1, entry.number.unreadable", "-3, entry.number.negative"})
    @Hazard("H-96")
    void aNumberThatCanBeReadInTwoWaysOrInNoneIsRefusedAndKept(String cell, String reason) {
        PastePreview read = read("Depth (mm)\tSide\n" + cell + "\tleft");
        assertThat(refusal(read, LesionFields.DEPTH).key()).isEqualTo(reason);
        assertThat(read.refused()).isEqualTo(1);
        assertThat(read.ready()).isTrue();
        assertThat(read.lesions(1).get(0).entries().get(LesionFields.DEPTH))
                .isInstanceOfSatisfying(
                        Entry.Rejected.class, kept -> assertThat(kept.raw()).isEqualTo(cell));
    }

    @Test
    @Hazard("H-96")
    void anImpossibleSizeIsRefusedInCentimetresToo() {
        assertThat(refusal(read("Depth (cm)\tSide\n900\tleft"), LesionFields.DEPTH)
                        .key())
                .isEqualTo("entry.number.range");
    }

    @ParameterizedTest
    @CsvSource({"yes,YES", "Y,YES", "no,NO", "not known,NOT_KNOWN", "Unknown,NOT_KNOWN"})
    void answersAreReadByTheirWords(String cell, Answer answer) {
        assertThat(known(read("Ulcerated\tSide\n" + cell + "\tleft"), LesionFields.ULCERATED))
                .contains(answer);
    }

    /** A cross may mean yes, or crossed out; one and zero are not words. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "0", "maybe", "ja"})
    @Hazard("H-96")
    void wordsThatAreNotKnownAreNotGuessed(String cell) {
        assertThat(refusal(read("Ulcerated\tSide\n" + cell + "\tleft"), LesionFields.ULCERATED)
                        .key())
                .isEqualTo("entry.choice.unknown");
    }

    @Test
    @Hazard("H-96")
    void twoColumnsForOneFieldAreNotTakenUntilOneIsLeftOut() {
        PastePreview read = read("Depth (mm)\tThickness (mm)\n4\t5");
        assertThat(read.ready()).isFalse();
        assertThat(read.faults()).extracting(Phrase::key).containsExactly("paste.fault.twice");
        PastePreview without = reader.preview(read.sheet().with(1, Optional.empty()), ROOM);
        assertThat(without.ready()).isTrue();
        assertThat(known(without, LesionFields.DEPTH)).contains(new Millimetres(4));
    }

    @Test
    @Hazard("H-96")
    void aColumnWhoseHeadingIsNotKnownIsLeftOut() {
        PastePreview read = read("No.\tBiopsy\tSite\n9\t12\tscalp");
        assertThat(read.sheet().columns())
                .extracting(CopiedColumn::field)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(LesionFields.SITE));
        assertThat(read.lesions(1).get(0).entries()).isEqualTo(Entries.none().with(LesionFields.SITE, Site.SCALP));
    }

    @Test
    @Hazard("H-96")
    void withoutHeadingsNothingIsTakenUntilTheUserSaysWhereTheColumnsGo() {
        PastePreview read = read("scalp\t4\nface\t6");
        assertThat(read.rows()).hasSize(2);
        assertThat(read.ready()).isFalse();
        CopiedSheet said = read.sheet()
                .with(0, Optional.of(LesionFields.SITE))
                .with(1, Optional.of(LesionFields.DEPTH))
                .withUnit(1, Optional.of(Unit.MILLIMETRE));
        assertThat(reader.preview(said, ROOM).lesions(1))
                .extracting(lesion -> lesion.entries().known(LesionFields.DEPTH).orElseThrow())
                .containsExactly(new Millimetres(4), new Millimetres(6));
    }

    @Test
    void missingCellsStayMissingAndEmptyRowsAreNoLesions() {
        PastePreview read = read("Site\tDepth (mm)\tNote\nscalp\t\t\n\t\t\nface\t4\tby the ear\n");
        assertThat(read.rows()).hasSize(2);
        assertThat(read.lesions(1).get(0).entries()).isEqualTo(Entries.none().with(LesionFields.SITE, Site.SCALP));
    }

    @Test
    void noMoreRowsThanTheCaseHasRoomForAreTaken() {
        CopiedSheet sheet = reader.sheet("Site\n" + "scalp\n".repeat(4)).orElseThrow();
        assertThat(reader.preview(sheet, 3).faults()).extracting(Phrase::key).containsExactly("paste.fault.many");
        assertThat(reader.preview(sheet, 4).ready()).isTrue();
    }

    @Test
    void aSingleValueIsNoTable() {
        assertThat(PasteReader.isTable("12.5")).isFalse();
        assertThat(PasteReader.isTable("left of the scar\n")).isFalse();
        assertThat(PasteReader.isTable("a\tb")).isTrue();
        assertThat(PasteReader.isTable("a\nb")).isTrue();
        assertThat(reader.sheet("\n \n")).isEmpty();
    }

    private PastePreview read(String copied) {
        return reader.preview(reader.sheet(copied).orElseThrow(), ROOM);
    }

    private static <T> Optional<T> known(PastePreview read, Field<T> field) {
        return read.lesions(1).get(0).entries().known(field);
    }

    private static Phrase refusal(PastePreview read, Field<?> field) {
        List<LesionDraft> lesions = read.lesions(1);
        return ((Entry.Rejected<?>) lesions.get(0).entries().get(field)).reason();
    }
}
