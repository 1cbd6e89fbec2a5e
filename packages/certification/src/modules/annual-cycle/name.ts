export const ANNUAL_CYCLE_MODULE = "annualCycle"
