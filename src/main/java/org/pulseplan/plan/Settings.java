package org.pulseplan.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pulseplan.dose.CalciumOrder;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.dose.Preparation;
import org.pulseplan.dose.RenalDosing;
import org.pulseplan.dose.ResearchApproval;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Names;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.Stock;
import org.pulseplan.patient.BsaFormula;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;
import org.pulseplan.quantity.MilligramsPerMillilitre;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.MillimolesPerLitre;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Seconds;
import org.pulseplan.quantity.Volts;

/**
 * The prescriber's decisions, and where nothing was decided the setting of the knowledge base, which is cited, shown and
 * printed. What was typed but not understood is never replaced by a setting.
 */
final class Settings {
    private final Entries decisions;
    private final Consulted consulted;

    Settings(Entries decisions, Consulted consulted) {
        this.decisions = decisions;
        this.consulted = consulted;
    }

    Computed<LocalDate> sessionDate() {
        return needed(DecisionFields.SESSION_DATE);
    }

    /** Du Bois unless the prescriber chose (rule IV-09). */
    BsaFormula formula() {
        return decisions.known(DecisionFields.BSA_FORMULA).orElse(BsaFormula.DU_BOIS);
    }

    Optional<Regimen> regimen() {
        return decisions.known(DecisionFields.REGIMEN);
    }

    Optional<DoseLevel> doseLevel() {
        return decisions.known(DecisionFields.DOSE_LEVEL);
    }

    /** By the prescriber's table, else by the site's. */
    RenalDosing renal(Consulted own) {
        return new RenalDosing(own, decisions.known(DecisionFields.RENAL_TABLE));
    }

    Optional<String> window() {
        return decisions.known(DecisionFields.WINDOW);
    }

    /**
     * Concentrations of all drugs. Read without citing: the rules of the regimen that the plan comes to rest on cite their
     * own.
     */
    Preparation preparation() {
        Settings uncited = new Settings(decisions, new Consulted(consulted.base()));
        return new Preparation(
                uncited.orSetting(
                        DecisionFields.INTRAVENOUS_CONCENTRATION, "IV-12", InternationalUnitsPerMillilitre.class),
                uncited.orSetting(
                        DecisionFields.INTRATUMOURAL_CONCENTRATION, "IT-CONC", InternationalUnitsPerMillilitre.class),
                concentrationInStock(),
                uncited.calcium());
    }

    /** Only the concentration of what is injected has a setting: the one that was studied. */
    private CalciumOrder calcium() {
        return new CalciumOrder(
                approval(),
                needed(DecisionFields.CALCIUM_VOLUME),
                orSetting(DecisionFields.CALCIUM_CONCENTRATION, "CA-CONC", MillimolesPerLitre.class),
                needed(DecisionFields.CALCIUM_STOCK));
    }

    private Computed<ResearchApproval> approval() {
        Computed<String> name = needed(DecisionFields.APPROVAL);
        Computed<String> by = needed(DecisionFields.APPROVAL_BY);
        List<Phrase> reasons = Computed.reasonsOf(name, by);
        return reasons.isEmpty()
                ? Computed.of(new ResearchApproval(name.get(), by.get()))
                : Computed.unavailable(reasons);
    }

    Computed<Millimetres> margin() {
        return orSetting(DecisionFields.MARGIN, "MARG-03", Millimetres.class);
    }

    /** Where the site names its generators and nothing was entered, the weakest of them: any of them may stand in the room. */
    Computed<Volts> generatorLimit() {
        Optional<Stock.Generator> weakest =
                consulted.base().stock().generators().stream().min(Comparator.comparing(Stock.Generator::highest));
        if (weakest.isPresent() && decisions.get(DecisionFields.GENERATOR_LIMIT) instanceof Entry.Missing<Volts>) {
            consulted.cite("STOCK-01");
            return Computed.of(
                    new Volts(weakest.get().highest().doubleValue()),
                    Phrase.of("workings.generatorInStock", weakest.get().name()));
        }
        return orSetting(DecisionFields.GENERATOR_LIMIT, "GEN-MAXV", Volts.class);
    }

    Computed<Seconds> secondsPerApplication() {
        return needed(DecisionFields.SECONDS_PER_APPLICATION);
    }

    private Computed<MilligramsPerMillilitre> concentrationInStock() {
        return needed(DecisionFields.CISPLATIN_CONCENTRATION);
    }

    private <T> Computed<T> needed(Field<T> field) {
        return Computed.needed(decisions.get(field), Names.of(field));
    }

    private <Q extends Quantity> Computed<Q> orSetting(Field<Q> field, String setting, Class<Q> type) {
        Entry<Q> entry = decisions.get(field);
        return entry instanceof Entry.Missing<Q>
                ? Computed.of(consulted.number(setting, type), Phrase.of("workings.setting", setting))
                : needed(field);
    }
}
