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
DROP TABLE `holidays`;--> statement-breakpoint
ALTER TABLE `offices` DROP COLUMN `hours`;