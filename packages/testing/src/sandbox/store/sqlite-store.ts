import type { Database, QueryResult, SQLiteValue } from 'node-sqlite3-wasm';
import type { EndpointName, EventFilter } from '../received-event.js';
import { type EventStore, firstWithin, type StoredEvent, sizeOf } from './event-store.js';
import { lockFile } from './file-lock.js';
import { KeptEvents, maxKeptBytes } from './kept-events.js';

/** Keeps the received events in SQLite: in memory, or in a file that the next sandbox can read. */
export interface SqliteStore extends EventStore {
  /** Resolves when everything that was added is committed, `undefined` if it is; rejected if it cannot be, on a full disk. */
  saved(): Promise<void> | undefined;
  close(): void;
}

/** Marks a file as one of ours, and which columns it has. */
const version = 1;
const columns = ['received_at', 'endpoint', 'uuid', 'event_type', 'status', 'event', 'errors'];
const schema = `
  CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT, received_at TEXT NOT NULL, endpoint TEXT NOT NULL, uuid TEXT NOT NULL,
    event_type TEXT NOT NULL, status INTEGER NOT NULL, event TEXT NOT NULL, errors TEXT NOT NULL
  );
  PRAGMA user_version = ${version};`;

/**
 * Opens a store.
 * @param file Path of the file, which is created if it does not exist; without one everything is in memory.
 * @param keep How many events are kept, the newest ones.
 * @param maxBytes How many bytes they have together in memory.
 * @throws {Error} if the file cannot be opened, was not written by a sandbox, or is used by another one.
 */
export async function openSqliteStore(
  file: string | undefined,
  keep: number,
  maxBytes = maxKeptBytes,
): Promise<SqliteStore> {
  const { default: sqlite } = await import('node-sqlite3-wasm');
  const { db, close } = openDatabase(() => new sqlite.Database(file ?? ':memory:'), file);
  const insert = db.prepare(`INSERT INTO events (${columns}) VALUES (${columns.map(() => '?')})`);
  let lastId = Number(db.get('SELECT max(id) AS id FROM events')?.id ?? 0);
  const inMemory = file === undefined ? new KeptEvents(keep, maxBytes) : undefined;
  let deletedId = 0;
  let pending: Promise<void> | undefined;

  /** The `id` of the first event that is kept. */
  function firstId(): number {
    return lastId + 1 - (inMemory?.count ?? keep);
  }

  /** The events of one turn of the event loop are one transaction: a file is locked and written once for all of them. */
  function begin(): void {
    if (db.inTransaction) return;
    db.exec('BEGIN');
    pending = new Promise((resolve, reject) => {
      setImmediate(() => {
        try {
          resolve(commit());
        } catch (error) {
          if (db.inTransaction) db.exec('ROLLBACK');
          reject(error);
        }
      });
    });
    // Without a server nobody waits for it.
    pending.catch(() => {});
  }

  function commit(): void {
    pending = undefined;
    if (db.isOpen && db.inTransaction) db.exec('COMMIT');
  }

  return {
    add(event) {
      begin();
      const { receivedAt, endpoint, uuid, eventType, status, json, errors } = event;
      const values = [receivedAt, endpoint, uuid, eventType, status, json, JSON.stringify(errors)];
      lastId = Number(insert.run(values).lastInsertRowid);
      inMemory?.add(sizeOf(event));
      const before = firstId() - 1;
      if (before - deletedId > (lastId - before) / 10 + 10) {
        db.run('DELETE FROM events WHERE id <= ?', before);
        deletedId = before;
      }
      return lastId;
    },
    find(filter) {
      const { text, values } = queryOf({ ...filter, after: Math.max(filter.after ?? 0, firstId() - 1) }, filter.after);
      const query = db.prepare(text);
      try {
        const found = firstWithin(storedIn(query.iterate(values)), filter.maxBytes);
        return filter.after === undefined ? found.reverse() : found;
      } finally {
        query.finalize();
      }
    },
    clear() {
      db.run('DELETE FROM events');
      inMemory?.clear();
    },
    saved: () => pending,
    close() {
      if (!db.isOpen) return;
      commit();
      insert.finalize();
      close();
    },
  };
}

/** Opens a database for one process, and creates its table if it is new. */
function openDatabase(open: () => Database, file: string | undefined): { db: Database; close: () => void } {
  let db: Database | undefined;
  let unlock: (() => void) | undefined;
  const close = (): void => {
    if (db?.isOpen) db.close();
    unlock?.();
  };
  try {
    if (file !== undefined) unlock = lockFile(file);
    db = open();
    // A power failure may lose the last events of a sandbox: that is worth no wait for the disk.
    db.exec('PRAGMA synchronous = OFF');
    const found = Number(db.get('PRAGMA user_version')?.user_version);
    const isEmpty = Number(db.get('SELECT count(*) AS count FROM sqlite_schema')?.count) === 0;
    if (found !== version && !(found === 0 && isEmpty))
      throw new Error('This version of the sandbox did not write it.');
    if (isEmpty) db.exec(schema);
    return { db, close };
  } catch (error) {
    close();
    const reason = (error as Error).message.replace(/([^.])$/, '$1.');
    throw new Error(`Cannot open ${file}. ${reason} Or choose another file with "data".`, {
      cause: error,
    });
  }
}

function queryOf({ after, eventType, status, limit }: EventFilter, from: number | undefined) {
  const conditions = ['id > :after'];
  const values: Record<string, number | string> = { ':after': after ?? 0 };
  if (eventType !== undefined) {
    conditions.push('event_type = :type');
    values[':type'] = eventType;
  }
  if (status !== undefined) {
    conditions.push('status = :status');
    values[':status'] = status;
  }
  values[':limit'] = limit ?? -1;
  const order = from === undefined ? 'DESC' : 'ASC';
  return { text: `SELECT * FROM events WHERE ${conditions.join(' AND ')} ORDER BY id ${order} LIMIT :limit`, values };
}

/** Reads rows one by one: only those that are used are in memory. */
function* storedIn(rows: Iterable<QueryResult>): Iterable<StoredEvent> {
  for (const row of rows) yield toStored(row as Record<string, SQLiteValue>);
}

function toStored(row: Record<string, SQLiteValue>): StoredEvent {
  return {
    id: Number(row.id),
    receivedAt: String(row.received_at),
    endpoint: String(row.endpoint) as EndpointName,
    uuid: String(row.uuid),
    eventType: String(row.event_type),
    status: Number(row.status),
    json: String(row.event),
    errors: JSON.parse(String(row.errors)),
  };
}
