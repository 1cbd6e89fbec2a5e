export const ACCESS_MODULE = "access"
