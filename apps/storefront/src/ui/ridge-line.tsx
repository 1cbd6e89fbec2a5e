import { classes } from "./classes"

/** Vũ Quang's ranges over the orange gardens; `leaf` stands on a green ground, `dawn` on the paper. */
export function RidgeLine({ look, className }: { look: "leaf" | "dawn"; className?: string }) {
  return <div aria-hidden="true" className={classes("ridge", look === "leaf" ? "ridge-leaf" : "ridge-dawn", className)} />
}
