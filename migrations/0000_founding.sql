CREATE TABLE `service_groups` (
	`office` text NOT NULL,
	`letter` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`office`, `letter`),
	FOREIGN KEY (`office`) REFERENCES `offices`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `services` (
	`office` text NOT NULL,
	`code` text NOT NULL,
	`letter` text NOT NULL,
	`owner` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`office`, `code`),
	FOREIGN KEY (`office`,`letter`) REFERENCES `service_groups`(`office`,`letter`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`office`,`owner`) REFERENCES `agencies`(`office`,`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `standards` (
	`office` text NOT NULL,
	`code` text NOT NULL,
	`version` integer NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`published_at` integer NOT NULL,
	`sheet` text NOT NULL,
	PRIMARY KEY(`office`, `code`, `version`),
	FOREIGN KEY (`office`,`code`) REFERENCES `services`(`office`,`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `agencies` (
	`office` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`office`, `code`),
	FOREIGN KEY (`office`) REFERENCES `offices`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `counters` (
	`office` text NOT NULL,
	`counter` text NOT NULL,
	`name` text NOT NULL,
	`agency` text NOT NULL,
	`place` text NOT NULL,
	`services` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`office`, `counter`),
	FOREIGN KEY (`office`) REFERENCES `offices`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`office`,`agency`) REFERENCES `agencies`(`office`,`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `holidays` (
	`office` text NOT NULL,
	`day` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`office`, `day`),
	FOREIGN KEY (`office`) REFERENCES `offices`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `offices` (
	`slug` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`address` text NOT NULL,
	`time_zone` text NOT NULL,
	`slogan` text NOT NULL,
	`pledge` text,
	`complaints` text NOT NULL,
	`hours` text NOT NULL,
	`demo` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `auth_accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `auth_users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `auth_accounts_of_user` ON `auth_accounts` (`user_id`);--> statement-breakpoint
CREATE TABLE `auth_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `auth_users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `auth_sessions_token_unique` ON `auth_sessions` (`token`);--> statement-breakpoint
CREATE INDEX `auth_sessions_of_user` ON `auth_sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `auth_users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`username` text,
	`display_username` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `auth_users_email_unique` ON `auth_users` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `auth_users_username_unique` ON `auth_users` (`username`);--> statement-breakpoint
CREATE TABLE `auth_verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `auth_verifications_of_identifier` ON `auth_verifications` (`identifier`);--> statement-breakpoint
CREATE TABLE `enrolments` (
	`digest` text PRIMARY KEY NOT NULL,
	`office` text NOT NULL,
	`role` text NOT NULL,
	`label` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `officers` (
	`id` text PRIMARY KEY NOT NULL,
	`office` text NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `auth_users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `officers_userId_unique` ON `officers` (`user_id`);--> statement-breakpoint
CREATE INDEX `officers_of_office` ON `officers` (`office`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`office` text NOT NULL,
	`kind` text NOT NULL,
	`role` text NOT NULL,
	`label` text NOT NULL,
	`digest` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	`last_seen_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_by_digest` ON `tokens` (`digest`);--> statement-breakpoint
CREATE INDEX `tokens_of_office` ON `tokens` (`office`);--> statement-breakpoint
CREATE TABLE `answers` (
	`scope` text NOT NULL,
	`key` text NOT NULL,
	`question` text NOT NULL,
	`status` integer NOT NULL,
	`body` text,
	`given_at` integer NOT NULL,
	PRIMARY KEY(`scope`, `key`)
);
--> statement-breakpoint
CREATE TABLE `events` (
	`office` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`name` text NOT NULL,
	`facts` text NOT NULL,
	PRIMARY KEY(`office`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `installation` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `absences` (
	`id` text PRIMARY KEY NOT NULL,
	`ticket` text NOT NULL,
	`counter` text NOT NULL,
	`at` integer NOT NULL,
	`returned_at` integer,
	FOREIGN KEY (`ticket`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `absences_by_ticket` ON `absences` (`ticket`);--> statement-breakpoint
CREATE TABLE `calls` (
	`office` text NOT NULL,
	`seq` integer NOT NULL,
	`day` text NOT NULL,
	`ticket` text NOT NULL,
	`number` text NOT NULL,
	`service` text NOT NULL,
	`counter` text NOT NULL,
	`shift` text NOT NULL,
	`at` integer NOT NULL,
	`repeat` integer NOT NULL,
	`basis` text NOT NULL,
	`reason` text,
	PRIMARY KEY(`office`, `seq`),
	FOREIGN KEY (`ticket`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `calls_by_ticket` ON `calls` (`ticket`);--> statement-breakpoint
CREATE INDEX `calls_by_day` ON `calls` (`office`,`day`,`seq`);--> statement-breakpoint
CREATE TABLE `cancellations` (
	`ticket` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`reason` text,
	FOREIGN KEY (`ticket`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `number_series` (
	`office` text NOT NULL,
	`day` text NOT NULL,
	`letter` text NOT NULL,
	`last` integer NOT NULL,
	PRIMARY KEY(`office`, `day`, `letter`)
);
--> statement-breakpoint
CREATE TABLE `pointers` (
	`office` text NOT NULL,
	`day` text NOT NULL,
	`line` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`office`, `day`, `line`)
);
--> statement-breakpoint
CREATE TABLE `policies` (
	`office` text NOT NULL,
	`version` integer NOT NULL,
	`set_at` integer NOT NULL,
	`set_by` text NOT NULL,
	`policy` text NOT NULL,
	PRIMARY KEY(`office`, `version`)
);
--> statement-breakpoint
CREATE TABLE `servings` (
	`id` text PRIMARY KEY NOT NULL,
	`ticket` text NOT NULL,
	`shift` text NOT NULL,
	`began_at` integer,
	`ended_at` integer,
	`outcome` text,
	`missing` text,
	FOREIGN KEY (`ticket`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `servings_by_ticket` ON `servings` (`ticket`);--> statement-breakpoint
CREATE INDEX `servings_by_shift` ON `servings` (`shift`);--> statement-breakpoint
CREATE TABLE `shifts` (
	`id` text PRIMARY KEY NOT NULL,
	`office` text NOT NULL,
	`counter` text NOT NULL,
	`by` text NOT NULL,
	`services` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	`paused_at` integer,
	`pause_reason` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shifts_open` ON `shifts` (`office`,`counter`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `shifts_by_person` ON `shifts` (`office`,`by`) WHERE closed_at is null;--> statement-breakpoint
CREATE TABLE `tickets` (
	`id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`office` text NOT NULL,
	`day` text NOT NULL,
	`number` text NOT NULL,
	`service` text NOT NULL,
	`line` text NOT NULL,
	`class` text NOT NULL,
	`channel` text NOT NULL,
	`standard_version` integer NOT NULL,
	`state` text NOT NULL,
	`counter` text,
	`issued_at` integer NOT NULL,
	`issued_seq` integer NOT NULL,
	`key_a` integer NOT NULL,
	`key_b` integer NOT NULL,
	`overtaken` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tickets_by_secret` ON `tickets` (`secret`);--> statement-breakpoint
CREATE UNIQUE INDEX `tickets_by_number` ON `tickets` (`office`,`day`,`number`);--> statement-breakpoint
CREATE INDEX `tickets_waiting` ON `tickets` (`office`,`day`,`line`,`class`,`key_a`,`key_b`) WHERE state = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX `tickets_at_counter` ON `tickets` (`office`,`counter`) WHERE state in ('called', 'serving');