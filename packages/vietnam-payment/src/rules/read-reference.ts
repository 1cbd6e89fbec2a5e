const ORDER_CODE = /VQ\d{10}/g

/**
 * Finds the order code in what a bank statement says ("MBVCB.123.vq 2611 000042 chuyen tien"). Banks change case and put in
 * dots and spaces. Two different codes in one transfer name no order: a person must look at it.
 */
export function readReference(content: string): string | null {
  const codes = new Set(content.toUpperCase().replace(/[^A-Z0-9]/g, "").match(ORDER_CODE))
  return codes.size === 1 ? [...codes][0]! : null
}
