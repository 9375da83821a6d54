/** One request serves all that ask at the same time. */
export class SharedRequest<T> {
  private asking: { readonly answer: Promise<T>; readonly signal: AbortSignal } | null = null;

  /**
   * @param kept what is there without a request; null: nothing
   * @throws whatever `kept` or the request throws
   */
  async get(kept: () => T | null, request: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
    for (;;) {
      signal.throwIfAborted();
      const known = kept();
      if (known !== null) return known;
      const asking = (this.asking ??= {
        answer: request(signal).finally(() => (this.asking = null)),
        signal,
      });
      try {
        return await asking.answer;
      } catch (error) {
        // Whoever asked first gave up; that is no reason for the others to.
        if (!asking.signal.aborted || asking.signal === signal) throw error;
      }
    }
  }
}
