package org.pulseplan.desktop.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.pulseplan.desktop.Cases;
import org.pulseplan.knowledge.KnowledgeException;

class FactModelTest {
    private final FactModel facts = new FactModel(Cases.KNOWLEDGE, Cases.ENGLISH);

    @Test
    void aFactShowsItsNumberUnitSourcesAndHowItIsKnown() {
        facts.show("IV-01");
        FactText fact = facts.shown().get().orElseThrow();
        assertThat(fact.value()).contains("15,000 international units per m\u00b2");
        assertThat(fact.sources()).extracting(FactText.SourceText::key).contains("ESOPE");
        assertThat(fact.sources().get(0).what()).isNotEmpty();
        assertThat(fact.sources().get(0).address()).isNotEmpty();
        assertThat(fact.status()).isEqualTo("read in the source");
        assertThat(fact.adoption()).isEmpty();
    }

    @Test
    void aFactNotReadInItsSourceSaysWhetherTheSiteAdoptedIt() {
        assertThat(facts.describe("WIN-AGE").adoption()).startsWith("Not adopted");
        FactModel adopting = new FactModel(Cases.KNOWLEDGE.adopting(Set.of("WIN-AGE")), Cases.ENGLISH);
        assertThat(adopting.describe("WIN-AGE").adoption()).startsWith("Adopted");
    }

    @Test
    void everyFactOfTheBaseCanBeShown() {
        Cases.KNOWLEDGE.facts().forEach(fact -> {
            FactText text = facts.describe(fact.id());
            assertThat(text.what()).isNotBlank();
            assertThat(text.value().isPresent()).isEqualTo(fact.value() != null);
            assertThat(text.sources())
                    .allSatisfy(source -> assertThat(source.what()).isNotBlank());
        });
    }

    @Test
    void anUnknownRuleIsRefused() {
        assertThatThrownBy(() -> facts.show("NO-SUCH")).isInstanceOf(KnowledgeException.class);
    }

    @Test
    void idsAreFoundInASentenceAsAWhole() {
        assertThat(found("setting MARG-03 of the knowledge base (see WIN-AGE)")).containsExactly("MARG-03", "WIN-AGE");
        assertThat(found("MARG-031 or X-MARG-03 are other words")).isEmpty();
        assertThat(found("WIN-IT-OPENS is not WIN-IT")).containsExactly("WIN-IT-OPENS");
    }

    private List<String> found(String sentence) {
        Matcher ids = facts.ids().matcher(sentence);
        return ids.results().map(result -> result.group()).toList();
    }
}
