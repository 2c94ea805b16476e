/** Waits for something, but not for ever. */

/** Rejects when it takes longer; whatever it does then goes on unheeded. */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`It took longer than ${ms} milliseconds`)), ms)
    work.then(resolve, reject).finally(() => clearTimeout(late))
  })
}
