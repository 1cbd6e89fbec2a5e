/**
 * Stands where a producer's id stands, of what the shop makes up itself from goods of several producers: gift boxes. Nobody is paid as
 * "the shop": what is sold of such a lot belongs to those whose goods are inside, by the shares written down when it was made up.
 */
export const THE_SHOP = "the-shop"
