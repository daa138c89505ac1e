/** Settings of the embedded server: one small machine shared with three Node processes, nothing acknowledged lost. */

export type Settings = Readonly<Record<string, string>>;

export const DEFAULT_SETTINGS: Settings = {
  listen_addresses: '127.0.0.1',
  // The path of a socket may have 107 bytes; a deep checkout has more.
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  // All pools at their largest; a connection that nobody opens costs next to nothing.
  max_connections: '150',
  shared_buffers: '40MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  temp_file_limit: '4GB',
  // Nobody replicates from the embedded server; new tables are then filled without WAL.
  wal_level: 'minimal',
  max_wal_senders: '0',
  min_wal_size: '80MB',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  wal_compression: 'on',
  // The files are in the page cache or on an SSD.
  random_page_cost: '1.1',
  io_method: 'sync',
  jit: 'off',
  max_worker_processes: '4',
  max_parallel_workers: '2',
  max_parallel_workers_per_gather: '1',
  autovacuum_max_workers: '2',
  autovacuum_naptime: '20s',
  tcp_keepalives_idle: '30',
  TimeZone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] %d ',
};

export const settingsArguments = (settings: Settings): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
