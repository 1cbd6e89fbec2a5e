/** A part of a page that is not for everybody who sees the page: it is left out. */
export const isRefused = (error: unknown): boolean => error instanceof Error && (error as Error & { status?: number }).status === 403

export const retryUnlessRefused = (failures: number, error: unknown): boolean => !isRefused(error) && failures < 2
