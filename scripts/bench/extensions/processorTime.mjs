/** Of this thread where Node tells it (since 23.9), else of the process; ms. */
export function processorTime() {
	/** @type {typeof process.cpuUsage} */
	const usage = Reflect.get(process, 'threadCpuUsage') ?? process.cpuUsage;
	const { user, system } = usage.call(process);
	return (user + system) / 1000;
}
