package org.pulseplan.desktop.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pulseplan.desktop.part.WayBack;
import org.pulseplan.entry.KnownSentence;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.profile.Decisive;
import org.pulseplan.profile.ProfileDraft;
import org.pulseplan.profile.ProfileDrafting;
import org.pulseplan.profile.Review;
import org.pulseplan.profile.Review.Item;
import org.pulseplan.profile.Review.State;

/**
 * The review of the knowledge base by a clinical lead: the draft with its way back, what of it is listed, and which fact
 * is being looked at. No node. Used on the window's thread only.
 */
public final class ReviewModel {

    private Function<KnownSentence, String> reader = KnownSentence::english;
    private final KnowledgeBase shipped;
    private final ProfileDrafting drafting;
    private final Decisive decisive;
    private final ReadOnlyObjectWrapper<ProfileDraft> draft = new ReadOnlyObjectWrapper<>(ProfileDraft.empty());
    private final ReadOnlyObjectWrapper<Review> review;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.TO_DECIDE);
    private final ObjectProperty<Optional<String>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<String> listed = FXCollections.observableArrayList();
    private final WayBack<ProfileDraft> way = new WayBack<>();

    /** What is listed. */
    public enum Show {
        TO_DECIDE,
        ADOPTED,
        CHANGED,
        ALL
    }

    /** @param shipped the base of this program, as shipped */
    public ReviewModel(KnowledgeBase shipped, ProfileDrafting drafting) {
        this.shipped = shipped;
        this.drafting = drafting;
        this.decisive = new Decisive(drafting);
        this.review = new ReadOnlyObjectWrapper<>(Review.of(shipped, drafting, draft.get()));
        show.addListener((property, before, now) -> list());
        kind.addListener((property, before, now) -> list());
        search.addListener((property, before, now) -> list());
        list();
    }

    /** What was entered, always up to the last keystroke. */
    public ReadOnlyObjectProperty<ProfileDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** How far each fact is decided in the draft. */
    public ReadOnlyObjectProperty<Review> review() {
        return review.getReadOnlyProperty();
    }

    /** The ids of what is listed; what is being looked at stays in the list after it was decided. */
    public ObservableList<String> listed() {
        return listed;
    }

    /** What is listed is searched as it is read: in this language. */
    void readIn(Function<KnownSentence, String> language) {
        reader = language;
    }

    public ObjectProperty<Show> show() {
        return show;
    }

    /** The kind of file whose facts are listed; empty for all. */
    public ObjectProperty<Optional<String>> kind() {
        return kind;
    }

    /** Words that are all in what is listed: in its id, its wording, its note or its unit. */
    public StringProperty search() {
        return search;
    }

    /** The id of what is being looked at. */
    public ObjectProperty<Optional<String>> selected() {
        return selected;
    }

    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    ProfileDrafting drafting() {
        return drafting;
    }

    KnowledgeBase shipped() {
        return shipped;
    }

    /** What is being looked at, as it stands. */
    public Optional<Item> item() {
        return selected.get().flatMap(id -> review.get().item(id));
    }

    /** What the site has in place of what is shipped, as typed; empty where it has nothing of its own. */
    String own(Item item) {
        return draft.get().item(item.id()).map(ProfileDraft.Item::value).orElse("");
    }

    /** Adopts what is being looked at, and goes on to the next of the list. */
    public void adopt() {
        item().ifPresent(item -> {
            Optional<String> next = next();
            edit("adopt " + item.id(), draft -> decisive.adopt(draft, item));
            next.ifPresent(id -> selected.set(Optional.of(id)));
            list();
        });
    }

    /** What one judgement covers together with what is being looked at; one or none where that stands by itself. */
    List<Item> group() {
        return item().map(review.get()::group).orElse(List.of());
    }

    /** Those of the group that adopting it would adopt: they are open, and nobody gave a reason to wait. */
    List<Item> openOfGroup() {
        return decisive.open(draft.get(), group());
    }

    /** Adopts what is open in the group of what is being looked at, and stays there. */
    void adoptGroup() {
        item().ifPresent(item -> edit(
                "adopt the group of " + item.id(),
                draft -> decisive.adoptOpen(draft, review.get().group(item))));
    }

    /** Adopts what is being looked at, and stays there. */
    void adoptHere() {
        item().ifPresent(item -> edit("adopt " + item.id(), draft -> decisive.adopt(draft, item)));
    }

    /** The site's own number, as typed so far; without one, the reason why nothing is decided yet. */
    public void change(String value, String reason) {
        item().ifPresent(item -> edit("change " + item.id(), draft -> {
            if (value.isBlank()) {
                return postponed(draft, item, reason);
            }
            return decisive.change(draft, item, value, reason);
        }));
    }

    private ProfileDraft postponed(ProfileDraft draft, Item item, String reason) {
        return reason.isBlank() ? decisive.open(draft, item) : decisive.postpone(draft, item, reason);
    }

    /** The site's option, with the reason as typed so far. */
    public void choose(String option, String reason) {
        item().ifPresent(item -> edit("choose " + item.id(), draft -> decisive.choose(draft, item, option, reason)));
    }

    /** Why this is not decided yet. */
    public void postpone(String reason) {
        item().ifPresent(item -> edit("postpone " + item.id(), draft -> postponed(draft, item, reason)));
    }

    /** Takes the decision back. */
    public void reopen() {
        item().ifPresent(item -> edit("reopen " + item.id(), draft -> decisive.open(draft, item)));
    }

    /**
     * Changes the draft.
     *
     * @param what what is being edited: edits of the same thing in a row are undone together
     */
    public void edit(String what, UnaryOperator<ProfileDraft> change) {
        ProfileDraft before = draft.get();
        ProfileDraft after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        way.edit(what, before);
        put(after);
    }

    public void undo() {
        way.back(draft.get()).ifPresent(this::put);
    }

    public void redo() {
        way.forward(draft.get()).ifPresent(this::put);
    }

    /** Shows a draft that was kept; there is no way back into nothing. */
    void begin(ProfileDraft kept) {
        way.clear();
        selected.set(Optional.empty());
        put(kept);
        listed.stream().findFirst().ifPresent(id -> selected.set(Optional.of(id)));
    }

    private void put(ProfileDraft shown) {
        Review followed = review.get().follow(drafting, draft.get(), shown);
        draft.set(shown);
        undoable.set(way.hasBack());
        redoable.set(way.hasForward());
        review.set(followed);
        list();
    }

    private Optional<String> next() {
        int index = selected.get().map(listed::indexOf).orElse(-1);
        return index >= 0 && index + 1 < listed.size() ? Optional.of(listed.get(index + 1)) : Optional.empty();
    }

    private void list() {
        List<String> ids = new ArrayList<>();
        for (Item item : review.get().items()) {
            boolean looked = selected.get().filter(item.id()::equals).isPresent();
            if (fits(item) && (looked || shows(show.get(), item))) {
                ids.add(item.id());
            }
        }
        if (!listed.equals(ids)) {
            listed.setAll(ids);
        }
    }

    /** Whether this is listed under that heading. */
    boolean shows(Show heading, Item item) {
        return switch (heading) {
            case TO_DECIDE -> item.state() == State.OPEN || item.state() == State.REFUSED;
            case ADOPTED -> item.state() == State.ADOPTED;
            case CHANGED -> item.state() == State.CHANGED || item.state() == State.REFUSED;
            case ALL -> true;
        };
    }

    private boolean fits(Item item) {
        if (kind.get().filter(one -> !one.equals(item.kind())).isPresent()) {
            return false;
        }
        String said = String.join(
                        " ",
                        item.id(),
                        reader.apply(item.fact().said()),
                        reader.apply(item.fact().noteSaid()),
                        item.fact().unit())
                .toLowerCase(Locale.ROOT);
        return List.of(search.get().strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(said::contains);
    }
}
