package org.pulseplan.modelcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.validation.PublishedChecks;
import org.pulseplan.response.validation.RateCheck;
import org.pulseplan.response.validation.SeriesCheck;
import org.pulseplan.response.validation.SeriesChecks;
import org.pulseplan.response.validation.ValidationResults;
import org.pulseplan.text.Language;

/** The model card in the documentation is what its stored figures say, and these belong to the model that is shipped. */
class ModelCardTest {
    private static final Path DOCS = Path.of("docs");

    private final ModelCard card = new ModelCard(Language.of(Locale.UK));

    @Test
    void theCardAndItsPicturesAreMadeFromTheStoredFigures() throws IOException {
        for (Map.Entry<String, byte[]> file : card.files(stored()).entrySet()) {
            assertThat(Files.readString(DOCS.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(new String(file.getValue(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theStoredFiguresBelongToTheShippedEvidence() throws IOException {
        assertThat(stored().evidenceSha256())
                .isEqualTo(StoredResponseModel.evidence().sha256());
        assertThat(stored().definitionsSha256())
                .isEqualTo(StoredResponseModel.definitions().sha256());
    }

    /** The card's own words on leave-one-out: 7 of 9 studies inside, these two outside, an error of about 17 points. */
    @Test
    void whatTheCardSaysOfTheStudiesLeftOutIsWhatWasMeasured() throws IOException {
        SeriesChecks checks = stored().leaveOneOut();
        assertThat(checks.series())
                .filteredOn(one -> !one.inside(RateCheck.Level.NINETY_FIVE))
                .extracting(SeriesCheck::id)
                .containsExactly("campana2012", "matthiessen2012");
        assertThat(checks.series()).hasSize(9);
        assertThat(checks.meanAbsoluteError()).isBetween(0.165, 0.175);
        assertThat(stored().sampler().uniform()).isTrue();
    }

    /** Replayed from the shipped draws: the posterior predictive checks come out as stored, to the last digit. */
    @Test
    void thePosteriorPredictiveChecksCanBeReplayed() throws IOException {
        assertThat(PublishedChecks.posteriorPredictive(stored().seed())).isEqualTo(stored().posteriorPredictive());
    }

    /** One study left out again with the stored seed: the fit and the prediction are the same, bit for bit. */
    @Test
    void aStudyLeftOutCanBeReplayed() throws IOException {
        SeriesChecks stored = stored().leaveOneOut();
        RateCheck again =
                PublishedChecks.firstStudyLeftOut(stored().seed()).rates().get(0);
        assertThat(again.median())
                .isCloseTo(stored.series().get(0).rates().get(0).median(), within(1e-12));
        assertThat(again).isEqualTo(stored.series().get(0).rates().get(0));
    }

    @Test
    void eachPictureIsWellFormedAndSaysInWordsWhatItShows() throws Exception {
        for (Map.Entry<String, byte[]> file : card.files(stored()).entrySet()) {
            if (file.getKey().endsWith(".svg")) {
                var root = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new java.io.ByteArrayInputStream(file.getValue()))
                        .getDocumentElement();
                assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                        .isNotBlank();
                assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                        .isNotBlank();
            }
        }
    }

    @Test
    void aFileThatIsNotOurFiguresIsRefused() {
        assertThatThrownBy(() -> ValidationFile.read("{\"seed\": 1}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    private static ValidationResults stored() throws IOException {
        return ValidationFile.read(Files.readAllBytes(DOCS.resolve(ModelCard.FIGURES)));
    }
}
