import type { JobsOptions, Processor } from 'bullmq';
import type { JobName } from './jobs.ts';

/** What this house uses of a BullMQ queue. */
export interface BackendQueue {
  add(name: string, data: unknown, options: JobsOptions): Promise<unknown>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** What this house uses of a BullMQ worker. */
export interface BackendWorker {
  waitUntilReady(): Promise<unknown>;
  close(force?: boolean): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

export interface WorkerSettings {
  concurrency: number;
  lockDuration: number;
  stalledInterval: number;
  maxStalledCount: number;
  runRetryDelay: number;
}

/** Where BullMQ keeps its jobs: Redis or PostgreSQL. */
export interface Backend {
  newQueue(name: JobName): BackendQueue;
  newWorker(name: JobName, process: Processor, settings: WorkerSettings): BackendWorker;
  /** After the queues and workers made by it are closed. */
  close(): Promise<void>;
}
