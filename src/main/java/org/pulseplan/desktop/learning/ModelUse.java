package org.pulseplan.desktop.learning;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pulseplan.response.own.ActiveModel;
import org.pulseplan.response.own.ModelName;
import org.pulseplan.response.own.OwnModel;

/** Which response model is in use at this workplace: new cases start with it. Used on the window's thread only. */
public final class ModelUse {
    private final ReadOnlyObjectWrapper<ActiveModel> active;

    /** @param active what was found at this workplace when the program started */
    public ModelUse(ActiveModel active) {
        this.active = new ReadOnlyObjectWrapper<>(active);
    }

    /** The department's own model, the shipped one, or why the own one that there is must not be used. */
    public ReadOnlyObjectProperty<ActiveModel> active() {
        return active.getReadOnlyProperty();
    }

    /** What a case must name to be planned with the model in use. */
    public Optional<ModelName> name() {
        return active.get().own().map(OwnModel::name);
    }

    /** Another model counts here from now on. */
    void change(ActiveModel found) {
        active.set(found);
    }
}
