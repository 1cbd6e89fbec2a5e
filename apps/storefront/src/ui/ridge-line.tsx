import { classes } from "./classes"

/** Vũ Quang's ridge in the current colour: three ranges, the nearest darkest. */
export function RidgeLine({ className }: { className?: string }) {
  return <div aria-hidden="true" className={classes("ridge", className)} />
}
