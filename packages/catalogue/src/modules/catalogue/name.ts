export const CATALOGUE_MODULE = "catalogue"
