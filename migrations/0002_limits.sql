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
