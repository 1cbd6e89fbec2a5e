export const CERTIFICATION_MODULE = "certification"
