/** The answer, or an error when it takes longer. */
export async function inTime<Answer>(mostMs: number, work: () => Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`no answer within ${mostMs} ms`)), mostMs)
  })
  return Promise.race([work(), late]).finally(() => clearTimeout(timer))
}
