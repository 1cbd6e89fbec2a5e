export { splitByLargestRemainder } from "@ocop/vietnam-payment/split"
