package org.pulseplan.profile;

import java.math.BigDecimal;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Stock;

/** Builds signed profiles of an invented site for tests. */
public final class SiteProfiles {
    public static final LocalDate SIGNED = LocalDate.of(2026, 11, 1);
    public static final LocalDate UNTIL = LocalDate.of(2027, 10, 31);
    public static final KeyPair PAIR = pair();
    public static final SiteKey KEY = key(PAIR);

    private final KnowledgeBase base;
    private final List<Decision> decisions = new ArrayList<>();
    private Optional<Set<String>> electrodes = Optional.empty();
    private final List<Stock.Generator> generators = new ArrayList<>();
    private LocalDate from = SIGNED;
    private LocalDate until = UNTIL;
    private int version = 1;

    private SiteProfiles(KnowledgeBase base) {
        this.base = base;
    }

    public static SiteProfiles of(KnowledgeBase base) {
        return new SiteProfiles(base);
    }

    public SiteProfiles adopt(String id) {
        decisions.add(new Decision.Adopted(id, FactPrint.of(base, id)));
        return this;
    }

    /** Adopts everything that needs it and is not decided otherwise. */
    public SiteProfiles adoptRest() {
        Set<String> decided =
                new java.util.HashSet<>(decisions.stream().map(Decision::id).toList());
        base.facts().stream()
                .filter(fact -> fact.status().needsAdoption() && !decided.contains(fact.id()))
                .forEach(fact -> adopt(fact.id()));
        return this;
    }

    public SiteProfiles change(String id, String value) {
        Fact fact = base.fact(id);
        decisions.add(new Decision.Changed(
                id,
                FactPrint.of(base, id),
                Objects.requireNonNull(fact.value()),
                new BigDecimal(value),
                fact.unit(),
                "as decided here"));
        return this;
    }

    public SiteProfiles choose(String id, String option) {
        return decide(new Decision.Chosen(
                id, FactPrint.of(base, id), base.choice(id).shipped().id(), option, "as decided here"));
    }

    public SiteProfiles decide(Decision decision) {
        decisions.add(decision);
        return this;
    }

    public SiteProfiles valid(LocalDate first, LocalDate last) {
        from = first;
        until = last;
        return this;
    }

    public SiteProfiles version(int number) {
        version = number;
        return this;
    }

    public SiteProfiles electrodes(String... ids) {
        electrodes = Optional.of(Set.of(ids));
        return this;
    }

    public SiteProfiles generator(String name, String volts) {
        generators.add(new Stock.Generator(name, new BigDecimal(volts)));
        return this;
    }

    public SiteProfile profile() {
        return new SiteProfile(
                "Invented Hospital",
                version,
                "",
                SIGNED,
                from,
                until,
                new SiteProfile.Lead("Invented Lead", "head of the invented service"),
                new SiteProfile.Reviewed(base.version(), base.fingerprint()),
                decisions,
                new Stock(electrodes, generators));
    }

    public SignedProfile signed() {
        return SignedProfile.sign(profile(), KEY, PAIR.getPrivate());
    }

    public static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static SiteKey key(KeyPair pair) {
        return new SiteKey(Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    }
}
