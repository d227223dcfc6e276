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
ALTER TABLE `auth_users` ADD `two_factor_enabled` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `officers` ADD `pin_digest` text;