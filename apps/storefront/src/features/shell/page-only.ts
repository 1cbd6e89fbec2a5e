/** The one value listed for a dynamic part while building; never a real page. */
export const BUILD_ONLY = "khung"
