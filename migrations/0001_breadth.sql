CREATE TABLE `audit_lines` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`office` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`name` text NOT NULL,
	`seq` integer,
	`facts` text
);
--> statement-breakpoint
CREATE INDEX `audit_lines_of_office` ON `audit_lines` (`office`,`id`);--> statement-breakpoint
CREATE INDEX `audit_lines_by` ON `audit_lines` (`office`,`by`,`id`);--> statement-breakpoint
CREATE TABLE `service_timetables` (
	`office` text NOT NULL,
	`code` text NOT NULL,
	`version` integer NOT NULL,
	`set_at` integer NOT NULL,
	`set_by` text NOT NULL,
	`times` text NOT NULL,
	PRIMARY KEY(`office`, `code`, `version`),
	FOREIGN KEY (`office`,`code`) REFERENCES `services`(`office`,`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `suspensions` (
	`id` text PRIMARY KEY NOT NULL,
	`office` text NOT NULL,
	`code` text NOT NULL,
	`reason` text NOT NULL,
	`expected_back` text,
	`suspended_at` integer NOT NULL,
	`suspended_by` text NOT NULL,
	`resumed_at` integer,
	`resumed_by` text,
	FOREIGN KEY (`office`,`code`) REFERENCES `services`(`office`,`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `suspensions_open` ON `suspensions` (`office`,`code`) WHERE resumed_at is null;--> statement-breakpoint
CREATE TABLE `timetables` (
	`office` text NOT NULL,
	`version` integer NOT NULL,
	`set_at` integer NOT NULL,
	`set_by` text NOT NULL,
	`times` text NOT NULL,
	PRIMARY KEY(`office`, `version`),
	FOREIGN KEY (`office`) REFERENCES `offices`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `auth_two_factors` (
	`id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`user_id` text NOT NULL,
	`verified` integer DEFAULT false NOT NULL,
	`failed_verification_count` integer DEFAULT 0 NOT NULL,
	`locked_until` integer,
	FOREIGN KEY (`user_id`) REFERENCES `auth_users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `auth_two_factors_of_user` ON `auth_two_factors` (`user_id`);--> statement-breakpoint
CREATE TABLE `kiosk_tickets` (
	`id` text PRIMARY KEY NOT NULL,
	`office` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `kiosk_tickets_by_device` ON `kiosk_tickets` (`office`,`by`,`at`);--> statement-breakpoint
CREATE TABLE `limits` (
	`office` text NOT NULL,
	`version` integer NOT NULL,
	`set_at` integer NOT NULL,
	`set_by` text NOT NULL,
	`limits` text NOT NULL,
	PRIMARY KEY(`office`, `version`)
);
--> statement-breakpoint
CREATE TABLE `closed_days` (
	`office` text NOT NULL,
	`day` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`office`, `day`)
);
--> statement-breakpoint
CREATE TABLE `last_moves` (
	`ticket` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`before` text NOT NULL,
	`pointer` integer,
	`overtook` text,
	FOREIGN KEY (`ticket`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`ticket` text NOT NULL,
	`text` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`ticket`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notes_by_ticket` ON `notes` (`ticket`);--> statement-breakpoint
CREATE TABLE `parkings` (
	`ticket` text NOT NULL,
	`seq` integer NOT NULL,
	`undone_at` integer,
	`counter` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`resumed_at` integer,
	`resume_seq` integer,
	PRIMARY KEY(`ticket`, `seq`),
	FOREIGN KEY (`ticket`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `priorities` (
	`ticket` text NOT NULL,
	`seq` integer NOT NULL,
	`undone_at` integer,
	`from_class` text NOT NULL,
	`to_class` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`ticket`, `seq`),
	FOREIGN KEY (`ticket`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `transfers` (
	`ticket` text NOT NULL,
	`seq` integer NOT NULL,
	`undone_at` integer,
	`counter` text NOT NULL,
	`from_service` text NOT NULL,
	`to_service` text NOT NULL,
	`to` text,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`ticket`, `seq`),
	FOREIGN KEY (`ticket`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `undoings` (
	`ticket` text NOT NULL,
	`seq` integer NOT NULL,
	`undoes` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`ticket`, `seq`),
	FOREIGN KEY (`ticket`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `timetables` ("office", "version", "set_at", "set_by", "times") SELECT "slug", 1, 0, 'system', json_object('hours', json("hours"), 'periods', json('[]'), 'holidays', (SELECT json_group_array(json_object('day', "day", 'name', json("name"), 'kind', "kind", 'source', "source")) FROM `holidays` WHERE `holidays`."office" = `offices`."slug")) FROM `offices`;--> statement-breakpoint
DROP TABLE `holidays`;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_absences` (
	`ticket` text NOT NULL,
	`seq` integer NOT NULL,
	`undone_at` integer,
	`counter` text NOT NULL,
	`at` integer NOT NULL,
	`returned_at` integer,
	`return_seq` integer,
	PRIMARY KEY(`ticket`, `seq`),
	FOREIGN KEY (`ticket`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_absences`("ticket", "seq", "undone_at", "counter", "at", "returned_at", "return_seq") SELECT "ticket", rowid, NULL, "counter", "at", "returned_at", NULL FROM `absences`;--> statement-breakpoint
DROP TABLE `absences`;--> statement-breakpoint
ALTER TABLE `__new_absences` RENAME TO `absences`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE TABLE `__new_servings` (
	`ticket` text NOT NULL,
	`seq` integer NOT NULL,
	`undone_at` integer,
	`shift` text NOT NULL,
	`began_at` integer,
	`ended_at` integer,
	`end_seq` integer,
	`outcome` text,
	`missing` text,
	PRIMARY KEY(`ticket`, `seq`),
	FOREIGN KEY (`ticket`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_servings`("ticket", "seq", "undone_at", "shift", "began_at", "ended_at", "end_seq", "outcome", "missing") SELECT "ticket", rowid, NULL, "shift", "began_at", "ended_at", NULL, "outcome", "missing" FROM `servings`;--> statement-breakpoint
DROP TABLE `servings`;--> statement-breakpoint
ALTER TABLE `__new_servings` RENAME TO `servings`;--> statement-breakpoint
CREATE INDEX `servings_by_shift` ON `servings` (`shift`);--> statement-breakpoint
CREATE TABLE `__new_cancellations` (
	`ticket` text NOT NULL,
	`seq` integer NOT NULL,
	`undone_at` integer,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`reason` text,
	PRIMARY KEY(`ticket`, `seq`),
	FOREIGN KEY (`ticket`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_cancellations`("ticket", "seq", "undone_at", "at", "by", "reason") SELECT "ticket", rowid, NULL, "at", "by", "reason" FROM `cancellations`;--> statement-breakpoint
DROP TABLE `cancellations`;--> statement-breakpoint
ALTER TABLE `__new_cancellations` RENAME TO `cancellations`;--> statement-breakpoint
ALTER TABLE `auth_users` ADD `two_factor_enabled` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `officers` ADD `pin_digest` text;--> statement-breakpoint
ALTER TABLE `calls` ADD `undone_at` integer;--> statement-breakpoint
ALTER TABLE `tickets` ADD `joined_seq` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `tickets` ADD `further` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `tickets_handed_over` ON `tickets` (`office`,`counter`) WHERE state = 'handover';--> statement-breakpoint
ALTER TABLE `offices` DROP COLUMN `hours`;