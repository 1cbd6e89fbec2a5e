export const COUNTER_MODULE = "counter"
