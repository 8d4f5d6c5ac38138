package org.pulseplan.knowledge;

import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything clinical that the program knows: rules and numbers with their sources and how each is known. It never
 * changes while the program runs; a damaged base is refused as a whole.
 */
public final class KnowledgeBase {
    private final String version;
    private final String fingerprint;
    private final Map<String, Source> sources;
    private final Map<String, Fact> facts;
    private final Map<String, String> kinds;
    private final KnowledgeTables tables;
    private final Set<String> adopted;
    private final Optional<SiteLayer> site;

    KnowledgeBase(
            String version,
            String fingerprint,
            Map<String, Source> sources,
            Map<String, Fact> facts,
            Map<String, String> kinds,
            KnowledgeTables tables,
            Set<String> adopted,
            Optional<SiteLayer> site) {
        this.version = version;
        this.fingerprint = fingerprint;
        this.sources = Map.copyOf(sources);
        this.facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        this.kinds = Map.copyOf(kinds);
        this.tables = tables;
        this.adopted = Collections.unmodifiableSet(new TreeSet<>(adopted));
        this.site = site;
    }

    /** The base that comes with the program; nothing in it is adopted. */
    public static KnowledgeBase shipped() {
        return read(KnowledgeBase.class::getResourceAsStream);
    }

    /**
     * The base in these files.
     *
     * @param files opens a file by its name, such as {@code dose.json}; null where there is none
     * @throws KnowledgeException naming the file, the id and what was expected
     */
    public static KnowledgeBase read(Function<String, @Nullable InputStream> files) {
        return KnowledgeReader.read(new KnowledgeFiles(files));
    }

    /** The same base at a site whose clinicians have adopted these facts; an id that is not in it is refused. */
    public KnowledgeBase adopting(Set<String> ids) {
        ids.forEach(this::fact);
        return new KnowledgeBase(version, fingerprint, sources, facts, kinds, tables, ids, site);
    }

    /**
     * The same base as it holds at a site: with the site's values in place of those changed, its options in place of
     * those shipped, and what it adopted.
     *
     * @throws KnowledgeException where a fact is not in the base or has no number, or where a table would be out of order
     */
    public KnowledgeBase at(SiteLayer layer) {
        layer.adopted().forEach(this::fact);
        layer.changed().keySet().forEach(this::fact);
        Map<String, Source> known = new TreeMap<>(sources);
        known.put(layer.source().key(), layer.source());
        Map<String, Fact> changed = new TreeMap<>(facts);
        changed.replaceAll((id, fact) -> layer.over(fact));
        KnowledgeTables atSite = tables.with(layer::over).withChoices(chosen(layer.choices()));
        TableOrder.check(atSite);
        return new KnowledgeBase(
                version,
                layer.fingerprintOver(fingerprint),
                known,
                changed,
                kinds,
                atSite,
                layer.adopted(),
                Optional.of(layer));
    }

    /** The site's values that lie over the shipped ones; empty in the base as shipped. */
    public Optional<SiteLayer> site() {
        return site;
    }

    /** What the site has in stock; nothing is said of it in the base as shipped. */
    public Stock stock() {
        return site.map(SiteLayer::stock).orElse(Stock.notStated());
    }

    /**
     * The same base at a site that chose these options.
     *
     * @param options option id by choice id; a choice or an option that is not in the base is refused
     */
    public KnowledgeBase withChoices(Map<String, String> options) {
        List<Choice> changed = chosen(options);
        return new KnowledgeBase(
                version, fingerprint, sources, facts, kinds, tables.withChoices(changed), adopted, site);
    }

    private List<Choice> chosen(Map<String, String> options) {
        options.keySet().forEach(this::choice);
        return tables.choices().stream()
                .map(choice -> choice.with(
                        options.getOrDefault(choice.id(), choice.option().id())))
                .toList();
    }

    /** The version of all files, as sheets print it. */
    public String version() {
        return version;
    }

    /**
     * SHA-256 over all files, and at a site over its profile too, in hexadecimal: two bases with the same fingerprint say
     * the same.
     */
    public String fingerprint() {
        return fingerprint;
    }

    /** The fact with this id; an unknown id is refused. */
    public Fact fact(String id) {
        Fact fact = facts.get(id);
        if (fact == null) {
            throw new KnowledgeException("the knowledge base " + version + " has no fact " + id);
        }
        return fact;
    }

    /** Whether there is a fact with this id. */
    public boolean has(String id) {
        return facts.containsKey(id);
    }

    /** All facts, those inside tables included, by id. */
    public Collection<Fact> facts() {
        return facts.values();
    }

    /** The kind of the file in which this fact stands, such as "dose" or "renal"; an unknown id is refused. */
    public String kind(String id) {
        return Objects.requireNonNull(kinds.get(fact(id).id()));
    }

    /** The kinds of file that hold facts, in the order of this program. */
    public static List<String> kinds() {
        return KnowledgeFiles.KINDS.stream()
                .filter(kind -> !kind.equals("sources"))
                .toList();
    }

    public Optional<Source> source(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /** The intratumoural dose bands of a drug, smallest tumours first; empty where the drug has none. */
    public List<VolumeBand> volumeBands(Drug drug) {
        return tables.volumeBands().stream().filter(band -> band.drug() == drug).toList();
    }

    /** Every renal table that may be chosen. */
    public List<RenalTable> renalTables() {
        return tables.renal();
    }

    /** The renal table with this id; an unknown id is refused. */
    public RenalTable renalTable(String id) {
        return tables.renal().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new KnowledgeException("the knowledge base " + version + " has no renal table " + id));
    }

    /** The treatment windows that may be chosen for a route; the first is the usual one. */
    public List<WindowOption> windows(Route route) {
        return tables.windows().stream()
                .filter(window -> window.route() == route)
                .toList();
    }

    /** The window with this id; an unknown id is refused. */
    public WindowOption window(String id) {
        return tables.windows().stream()
                .filter(window -> window.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new KnowledgeException("the knowledge base " + version + " has no window " + id));
    }

    public List<Electrode> electrodes() {
        return tables.electrodes();
    }

    public List<ScreeningQuestion> screening() {
        return tables.screening();
    }

    /** The checklist, in the order in which things happen. */
    public List<ChecklistItem> checklist() {
        return tables.checklist();
    }

    /** Everything that a site may choose and that is not a number. */
    public List<Choice> choices() {
        return tables.choices();
    }

    /** The choice with this id; an unknown id is refused. */
    public Choice choice(String id) {
        return tables.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new KnowledgeException("the knowledge base " + version + " has no choice " + id));
    }

    /** The facts that a clinician of this site has adopted; none in the base as shipped. */
    public Set<String> adopted() {
        return adopted;
    }

    /** Two bases are the same where they say the same and the same of it is adopted. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KnowledgeBase base
                && fingerprint.equals(base.fingerprint)
                && adopted.equals(base.adopted)
                && choices().equals(base.choices());
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }
}
