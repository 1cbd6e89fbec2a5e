import fc from "fast-check"

export { default as fc } from "fast-check"

/** A statement that holds for every value; a counterexample is printed small. */
export function test<Value>(name: string, values: fc.Arbitrary<Value>, holds: (value: Value) => void): void {
  it(name, () => fc.assert(fc.property(values, holds)), 30_000)
}
