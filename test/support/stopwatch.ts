/** Starts to count the milliseconds of work of this process: what other processes take from it does not count. */
export function startStopwatch(): () => number {
  const started = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
}
