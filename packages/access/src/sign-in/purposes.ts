/** Purposes of one-time codes that access itself asks about; other packages have their own. */
export const PASSWORD = "password"
export const PASSWORD_CODE_MINUTES = 30
