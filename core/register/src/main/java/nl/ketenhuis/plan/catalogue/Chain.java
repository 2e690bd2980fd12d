package nl.ketenhuis.plan.catalogue;

/** The three chains an intervention can be of (S-APP-8). */
public enum Chain {
    CRIMINAL,
    CARE,
    PUBLIC_ORDER
}
