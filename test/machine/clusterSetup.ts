import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openPostgres } from '#server/database/postgres.ts';
import { migrate } from '#store/migrate.ts';
import type { Database } from '#store/schema.ts';
import { shareSetup } from './sharedSetup.ts';
import { type Cluster, startCluster } from './startCluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the cluster's database `postgres`; `migrated` beside it is the template of test databases. */
    clusterUrl: string;
  }
}

async function startMigrated(): Promise<Cluster> {
  const cluster = await startCluster();
  try {
    const admin = new pg.Client(cluster.url('postgres'));
    await admin.connect();
    await admin.query('create database migrated');
    const { db, close } = await openPostgres<Database>(cluster.url('migrated'));
    await migrate(db).finally(close);
    await admin.query('alter database migrated with allow_connections false');
    await admin.end();
    return cluster;
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { value, leave } = await shareSetup('cluster', startMigrated, cluster => cluster.stop());
  project.provide('clusterUrl', value.url('postgres'));
  return leave;
}
