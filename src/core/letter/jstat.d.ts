/** The part that is used of jStat, which brings no types. */
declare module 'jstat' {
  const jstat: {
    jStat: {
      beta: {
        /** The quantile function of Beta(alpha, beta). */
        inv(probability: number, alpha: number, beta: number): number;
      };
    };
  };
  export default jstat;
}
