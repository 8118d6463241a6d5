CREATE TABLE `idempotency_key` (
	`id` text PRIMARY KEY NOT NULL,
	`request` text NOT NULL,
	`lease_until` integer,
	`made` text,
	`response` text,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `idempotencyKey_expiresAt_idx` ON `idempotency_key` (`expires_at`);
