package org.pulseplan.knowledge;

/** The drug and its route, as prescribed for a session. */
public enum Regimen {
    INTRAVENOUS_BLEOMYCIN(Drug.BLEOMYCIN, Route.INTRAVENOUS),
    INTRATUMOURAL_BLEOMYCIN(Drug.BLEOMYCIN, Route.INTRATUMOURAL),
    INTRATUMOURAL_CISPLATIN(Drug.CISPLATIN, Route.INTRATUMOURAL),
    INTRATUMOURAL_CALCIUM(Drug.CALCIUM, Route.INTRATUMOURAL);

    private final Drug drug;
    private final Route route;

    Regimen(Drug drug, Route route) {
        this.drug = drug;
        this.route = route;
    }

    public Drug drug() {
        return drug;
    }

    public Route route() {
        return route;
    }

    /** Whether it is given under a named research approval only, and so is never proposed (rule ROUTE-15). */
    public boolean underResearchOnly() {
        return drug == Drug.CALCIUM;
    }
}
