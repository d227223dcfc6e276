CREATE TABLE `draft_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`draft` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`answer` text,
	`answered_at` integer,
	`answered_by` text,
	FOREIGN KEY (`draft`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draft_comments_draft` ON `draft_comments` (`draft`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`office` text NOT NULL,
	`code` text NOT NULL,
	`based_on` integer,
	`state` text NOT NULL,
	`revision` integer NOT NULL,
	`valid_from` text,
	`sheet` text NOT NULL,
	`begun_at` integer NOT NULL,
	`begun_by` text NOT NULL,
	`edited_at` integer NOT NULL,
	`edited_by` text NOT NULL,
	`reviewed_from` integer,
	`published_version` integer,
	FOREIGN KEY (`office`,`code`) REFERENCES `services`(`office`,`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_open` ON `drafts` (`office`,`code`) WHERE state in ('draft', 'review');--> statement-breakpoint
CREATE TABLE `forms` (
	`office` text NOT NULL,
	`hash` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`bytes` blob NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` text NOT NULL,
	PRIMARY KEY(`office`, `hash`),
	FOREIGN KEY (`office`) REFERENCES `offices`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `life_event_lists` (
	`office` text NOT NULL,
	`version` integer NOT NULL,
	`set_at` integer NOT NULL,
	`set_by` text NOT NULL,
	`life_events` text NOT NULL,
	PRIMARY KEY(`office`, `version`),
	FOREIGN KEY (`office`) REFERENCES `offices`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `regulation_lists` (
	`office` text NOT NULL,
	`version` integer NOT NULL,
	`set_at` integer NOT NULL,
	`set_by` text NOT NULL,
	`regulations` text NOT NULL,
	PRIMARY KEY(`office`, `version`),
	FOREIGN KEY (`office`) REFERENCES `offices`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `service_stocks` (
	`office` text NOT NULL,
	`code` text NOT NULL,
	`version` integer NOT NULL,
	`set_at` integer NOT NULL,
	`set_by` text NOT NULL,
	`stock` text,
	PRIMARY KEY(`office`, `code`, `version`),
	FOREIGN KEY (`office`,`code`) REFERENCES `services`(`office`,`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `standards` ADD `withdrawal` text;