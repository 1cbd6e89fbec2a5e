/** A five-pointed star in a square of 24, as an SVG path. */
export const STAR = "M12 1.5l3.2 6.9 7.5.9-5.6 5.1 1.5 7.4L12 18.1l-6.6 3.7 1.5-7.4L1.3 9.3l7.5-.9z"
