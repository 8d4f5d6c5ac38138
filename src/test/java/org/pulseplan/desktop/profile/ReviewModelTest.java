package org.pulseplan.desktop.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.desktop.TestWindow;
import org.pulseplan.desktop.profile.ReviewModel.Show;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.profile.ProfileDraft;
import org.pulseplan.profile.ProfileDrafting;
import org.pulseplan.profile.Review;
import org.pulseplan.profile.Review.Item;
import org.pulseplan.profile.Review.State;

/** A clinical lead goes through the rules one by one; nothing is decided that was not decided, and nothing is lost. */
class ReviewModelTest {
    private static final KnowledgeBase BASE = TestWindow.BASE;

    private final ReviewModel model = new ReviewModel(BASE, new ProfileDrafting(BASE, TestWindow.READER));

    @Test
    void whatWasNotReadInItsSourceIsListedToBeDecidedAndNothingElse() {
        assertThat(model.listed())
                .isNotEmpty()
                .allSatisfy(
                        id -> assertThat(BASE.fact(id).status().needsAdoption()).isTrue());
        long options = BASE.choices().stream()
                .flatMap(choice -> choice.options().stream())
                .filter(fact -> fact.status().needsAdoption())
                .count();
        long all = BASE.facts().stream()
                .filter(fact -> fact.status().needsAdoption())
                .count();
        assertThat(model.review().get().needed()).isEqualTo((int) (all - options));
        assertThat(model.review().get().decided()).isZero();
        model.show().set(Show.ALL);
        assertThat(model.listed()).contains("RENAL-US-10", "RENAL-TABLE").doesNotContain("RENAL-US", "RENAL-RDH");
    }

    @Test
    void adoptingGoesOnToTheNextAndIsCounted() {
        String first = model.listed().get(0);
        String second = model.listed().get(1);
        look(first);
        model.adopt();
        assertThat(model.review().get().decided()).isEqualTo(1);
        assertThat(state(first)).isEqualTo(State.ADOPTED);
        assertThat(model.selected().get()).contains(second);
        assertThat(model.listed()).doesNotContain(first).startsWith(second);
        model.undo();
        assertThat(model.review().get().decided()).isZero();
        model.redo();
        assertThat(state(first)).isEqualTo(State.ADOPTED);
    }

    /** Each is listed; what somebody decided, or left open with a reason, is not adopted with the others. */
    @Test
    @Hazard("H-79")
    void rulesOfOneJudgementAreAdoptedTogetherAndNoneThatSomebodyDecidedOrLeftOpen() {
        look("ENTRY-WEIGHT-LOW");
        List<Item> group = model.group();
        assertThat(group).hasSizeGreaterThan(60).allMatch(item -> item.id().startsWith("ENTRY-"));
        model.change("", "ask the ward first");
        look("ENTRY-WEIGHT-HIGH");
        model.change("171", "local practice");
        int open = model.openOfGroup().size();
        int decided = model.review().get().decided();
        model.adoptGroup();
        assertThat(model.openOfGroup()).isEmpty();
        assertThat(model.review().get().decided()).isEqualTo(decided + open);
        assertThat(state("ENTRY-WEIGHT-LOW")).isEqualTo(State.OPEN);
        assertThat(state("ENTRY-WEIGHT-HIGH")).isEqualTo(State.CHANGED);
        assertThat(state("ENTRY-HEIGHT-HIGH")).isEqualTo(State.ADOPTED);
        assertThat(state("IT-EDGE")).isEqualTo(State.OPEN);
        model.undo();
        assertThat(model.openOfGroup()).hasSize(open);
    }

    /** A dose, a contraindication and a choice are looked at one by one. */
    @ParameterizedTest
    @ValueSource(strings = {"IT-EDGE", "CIS-CONC", "RENAL-EDGE", "CUM-03", "RENAL-TABLE", "IV-08", "E-FINGER"})
    @Hazard("H-79")
    void whatADoseRestsOnIsJudgedByItself(String id) {
        model.show().set(Show.ALL);
        look(id);
        assertThat(model.group()).extracting(Item::id).containsExactly(id);
    }

    @Test
    void anElectrodeIsOneJudgementWithItsOwnNumbersOnly() {
        model.show().set(Show.ALL);
        look("E-P8-VOLTAGE");
        assertThat(model.group())
                .hasSizeBetween(2, 12)
                .allMatch(item -> item.id().startsWith("E-P8-"));
    }

    /** What is kept up to date keystroke by keystroke is what looking at everything anew would say. */
    @Test
    void reviewFollowsEveryEditAsIfItWereMadeAnew() {
        Random random = new Random(20261127);
        List<String> ids = List.copyOf(model.listed());
        for (int edit = 0; edit < 200; edit++) {
            look(ids.get(random.nextInt(ids.size())));
            switch (random.nextInt(7)) {
                case 0 -> model.adopt();
                case 1 -> model.change(String.valueOf(random.nextInt(2000)), "because");
                case 2 -> model.postpone("later");
                case 3 -> model.reopen();
                case 4 -> model.undo();
                case 5 -> model.redo();
                default -> model.adoptGroup();
            }
            assertThat(model.review().get())
                    .isEqualTo(Review.of(
                            BASE,
                            new ProfileDrafting(BASE, TestWindow.READER),
                            model.draft().get()));
        }
    }

    /** Harm: a slip in a number that then reaches every patient of the site. */
    @ParameterizedTest
    @CsvSource({
        "14000, local practice, CHANGED",
        "14'000, local practice, CHANGED",
        "14.000, local practice, REFUSED",
        "14000, '', REFUSED",
        "15000, same, REFUSED",
        "150000, slip, REFUSED",
        "150001, slip, REFUSED",
        "-1, slip, REFUSED",
        "abc, slip, REFUSED"
    })
    @Hazard("H-79")
    void aNumberOfTheSiteIsReadLikeEveryOtherAndRefusedWithItsReason(String typed, String reason, State state) {
        look("IV-01");
        model.change(typed, reason);
        assertThat(state("IV-01")).isEqualTo(state);
        assertThat(model.item().orElseThrow().faults().isEmpty()).isEqualTo(state == State.CHANGED);
        assertThat(model.draft().get().item("IV-01").orElseThrow().value()).isEqualTo(typed);
    }

    @Test
    void aReasonWithoutADecisionIsKeptAndDecidesNothing() {
        look(model.listed().get(0));
        String id = model.selected().get().orElseThrow();
        model.change("", "ask the pharmacy first");
        assertThat(state(id)).isEqualTo(State.OPEN);
        assertThat(model.draft().get().item(id).orElseThrow().reason()).isEqualTo("ask the pharmacy first");
        assertThat(model.review().get().decided()).isZero();
        model.change("", "");
        assertThat(model.draft().get()).isEqualTo(ProfileDraft.empty());
    }

    @Test
    void anOptionIsChosenWithItsReasonAndTheShippedOneIsAdoptedWithItsChoice() {
        look("RENAL-TABLE");
        model.choose("RENAL-RDH", "");
        assertThat(state("RENAL-TABLE")).isEqualTo(State.REFUSED);
        model.choose("RENAL-RDH", "used in this hospital");
        assertThat(state("RENAL-TABLE")).isEqualTo(State.CHANGED);
        look("LUNG-POLICY");
        model.adopt();
        Fact option = BASE.choice("LUNG-POLICY").shipped();
        assertThat(model.draft().get().item(option.id()).isPresent())
                .isEqualTo(option.status().needsAdoption());
        look("LUNG-POLICY");
        model.reopen();
        assertThat(model.draft().get().items().keySet()).containsExactly("RENAL-TABLE");
    }

    @Test
    void listsGroupsAndWordsNarrowWhatIsShown() {
        model.show().set(Show.ALL);
        int all = model.listed().size();
        model.kind().set(Optional.of("renal"));
        assertThat(model.listed())
                .isNotEmpty()
                .hasSizeLessThan(all)
                .allSatisfy(id -> assertThat(BASE.kind(id)).isEqualTo("renal"));
        model.kind().set(Optional.empty());
        model.search().set("  VIAL ");
        assertThat(model.listed()).contains("IV-VIAL").hasSizeLessThan(all / 4);
        model.search().set("no such words anywhere");
        assertThat(model.listed()).isEmpty();
    }

    @Test
    void lettersTypedInARowAreUndoneTogetherAndAnotherRuleIsAnotherStep() {
        look("IV-01");
        model.change("1", "");
        model.change("14", "");
        model.change("14000", "");
        look("ELEC-02");
        model.change("25", "x");
        model.undo();
        assertThat(model.draft().get().item("IV-01").orElseThrow().value()).isEqualTo("14000");
        model.undo();
        assertThat(model.draft().get()).isEqualTo(ProfileDraft.empty());
    }

    /** What was decided for other words must be looked at again: it neither counts nor disappears. */
    @Test
    @Hazard("H-79")
    void aDecisionAboutOtherWordsIsRefusedAndStays() {
        model.edit(
                "old",
                draft -> draft.with(
                        "IV-12", new ProfileDraft.Item("0".repeat(32), ProfileDraft.Choice.ADOPTED, "", "")));
        assertThat(state("IV-12")).isEqualTo(State.REFUSED);
        assertThat(model.review().get().refused()).isEqualTo(1);
        look("IV-12");
        model.adopt();
        assertThat(state("IV-12")).isEqualTo(State.ADOPTED);
    }

    private void look(String id) {
        model.selected().set(Optional.of(id));
    }

    private State state(String id) {
        return model.review().get().item(id).map(Item::state).orElseThrow();
    }
}
