package org.pulseplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.response.own.ActiveModel;
import org.pulseplan.response.own.OwnModel;
import org.pulseplan.response.own.OwnModelRefused;
import org.pulseplan.response.own.OwnModels;

/** The own model in use at a workplace, and the way back to the shipped one. */
class OwnModelFolderTest {
    private static final OwnModel MODEL = OwnModels.better();

    @TempDir
    private Path folder;

    private OwnModelFolder files;

    @BeforeEach
    void newFolder() {
        files = new OwnModelFolder(folder.resolve("config"), () -> OwnModels.TEXT);
    }

    @Test
    void whereNoneWasTakenIntoUseTheShippedOneIs() {
        assertThat(files.active()).isEqualTo(new ActiveModel.Shipped());
    }

    @Test
    void aModelTakenIntoUseIsTheOneOfTheNextStart() throws Exception {
        files.use(MODEL);
        assertThat(files.active().own().orElseThrow().name()).isEqualTo(MODEL.name());
        files.use(OwnModels.other());
        assertThat(files.active().own().orElseThrow().name())
                .isEqualTo(OwnModels.other().name());
    }

    @Test
    void theWayBackToTheShippedModelKeepsTheOwnOneAsABackup() throws Exception {
        files.use(MODEL);
        files.useShipped();
        assertThat(files.active()).isEqualTo(new ActiveModel.Shipped());
        Path backup = active().resolveSibling("own-response-model.json.bak");
        assertThat(files.read(backup).name()).isEqualTo(MODEL.name());
        files.useShipped();
    }

    @Test
    @Hazard("H-90")
    void aDamagedModelIsNotUsedAndTheReasonIsKept() throws Exception {
        files.use(MODEL);
        Files.writeString(active(), Files.readString(active()).replace("\"lesions\" : 12", "\"lesions\" : 13"));
        assertThat(files.active())
                .isInstanceOfSatisfying(
                        ActiveModel.Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("ownmodel.changed"));
        Files.delete(active());
        Files.createDirectory(active());
        assertThat(files.active()).isInstanceOf(ActiveModel.Refused.class);
    }

    @Test
    void aModelTravelsToAnotherWorkplaceInAFile() throws Exception {
        Path carried = folder.resolve("carried.json");
        files.write(MODEL, carried);
        assertThat(files.read(carried).name()).isEqualTo(MODEL.name());
        assertThat(files.active()).isEqualTo(new ActiveModel.Shipped());
    }

    @Test
    void aFileThatIsNotThereOrNoModelIsRefusedWithItsName() throws Exception {
        Path none = folder.resolve("none.json");
        assertThatThrownBy(() -> files.read(none)).isInstanceOf(OwnModelRefused.class);
        assertThatThrownBy(() -> files.outcomes(none))
                .isInstanceOfSatisfying(
                        OwnModelRefused.class,
                        refused -> assertThat(refused.reason().arguments()).contains(none.toString()));
    }

    private Path active() {
        return folder.resolve("config").resolve("own-response-model.json");
    }
}
