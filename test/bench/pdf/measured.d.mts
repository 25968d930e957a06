export function measured(job: () => Promise<number> | number): Promise<void>;
