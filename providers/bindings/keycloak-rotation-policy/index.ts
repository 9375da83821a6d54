// https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface KeycloakRotationPolicyConfig extends cdktf.TerraformMetaArguments {
  /**
  * Which clients' secrets are rotated: those for which every condition holds; at least one.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy#conditions KeycloakRotationPolicy#conditions}
  */
  readonly conditions: KeycloakRotationPolicyConditions;
  /**
  * For people, in both.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy#description KeycloakRotationPolicy#description}
  */
  readonly description?: string;
  /**
  * Whether the policy is in force. Default true.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy#enabled KeycloakRotationPolicy#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
  /**
  * How long a secret lives, such as `7d`. After that neither it nor the one before is accepted.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy#expiration KeycloakRotationPolicy#expiration}
  */
  readonly expiration: string;
  /**
  * Name of the policy and of the profile.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy#name KeycloakRotationPolicy#name}
  */
  readonly name: string;
  /**
  * The realm whose clients it is for.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy#realm KeycloakRotationPolicy#realm}
  */
  readonly realm: string;
  /**
  * A client that changes itself by dynamic registration gets a new secret when the present one lives no longer than this, at most `expiration`. Default `0s`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy#remaining KeycloakRotationPolicy#remaining}
  */
  readonly remaining?: string;
  /**
  * How long the secret before is accepted beside the new one, at most `expiration`; `0s`: not at all.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy#rotated_expiration KeycloakRotationPolicy#rotated_expiration}
  */
  readonly rotatedExpiration: string;
}
export interface KeycloakRotationPolicyConditionsCustom {
  /**
  * Its configuration, a JSON object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy#configuration_json KeycloakRotationPolicy#configuration_json}
  */
  readonly configurationJson: string;
  /**
  * Keycloak's name of the condition, such as `any-client`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy#name KeycloakRotationPolicy#name}
  */
  readonly name: string;
}

export function keycloakRotationPolicyConditionsCustomToTerraform(struct?: KeycloakRotationPolicyConditionsCustom | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    configuration_json: cdktf.stringToTerraform(struct!.configurationJson),
    name: cdktf.stringToTerraform(struct!.name),
  }
}


export function keycloakRotationPolicyConditionsCustomToHclTerraform(struct?: KeycloakRotationPolicyConditionsCustom | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    configuration_json: {
      value: cdktf.stringToHclTerraform(struct!.configurationJson),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KeycloakRotationPolicyConditionsCustomOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): KeycloakRotationPolicyConditionsCustom | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._configurationJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.configurationJson = this._configurationJson;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KeycloakRotationPolicyConditionsCustom | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._configurationJson = undefined;
      this._name = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._configurationJson = value.configurationJson;
      this._name = value.name;
    }
  }

  // configuration_json - computed: false, optional: false, required: true
  private _configurationJson?: string; 
  public get configurationJson() {
    return this.getStringAttribute('configuration_json');
  }
  public set configurationJson(value: string) {
    this._configurationJson = value;
  }
  // Temporarily expose input value. Use with caution.
  public get configurationJsonInput() {
    return this._configurationJson;
  }

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }
}

export class KeycloakRotationPolicyConditionsCustomList extends cdktf.ComplexList {
  public internalValue? : KeycloakRotationPolicyConditionsCustom[] | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): KeycloakRotationPolicyConditionsCustomOutputReference {
    return new KeycloakRotationPolicyConditionsCustomOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KeycloakRotationPolicyConditions {
  /**
  * `confidential`, `public`, `bearer-only`: the client is one of them.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy#client_access_type KeycloakRotationPolicy#client_access_type}
  */
  readonly clientAccessType?: string[];
  /**
  * The client has all of these attributes.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy#client_attributes KeycloakRotationPolicy#client_attributes}
  */
  readonly clientAttributes?: { [key: string]: string };
  /**
  * The client has one of these roles of its own.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy#client_roles KeycloakRotationPolicy#client_roles}
  */
  readonly clientRoles?: string[];
  /**
  * Any other condition, by name.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy#custom KeycloakRotationPolicy#custom}
  */
  readonly custom?: KeycloakRotationPolicyConditionsCustom[] | cdktf.IResolvable;
}

export function keycloakRotationPolicyConditionsToTerraform(struct?: KeycloakRotationPolicyConditions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    client_access_type: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.clientAccessType),
    client_attributes: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.clientAttributes),
    client_roles: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.clientRoles),
    custom: cdktf.listMapper(keycloakRotationPolicyConditionsCustomToTerraform, false)(struct!.custom),
  }
}


export function keycloakRotationPolicyConditionsToHclTerraform(struct?: KeycloakRotationPolicyConditions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    client_access_type: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.clientAccessType),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    client_attributes: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.clientAttributes),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
    client_roles: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.clientRoles),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    custom: {
      value: cdktf.listMapperHcl(keycloakRotationPolicyConditionsCustomToHclTerraform, false)(struct!.custom),
      isBlock: true,
      type: "list",
      storageClassType: "KeycloakRotationPolicyConditionsCustomList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KeycloakRotationPolicyConditionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KeycloakRotationPolicyConditions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._clientAccessType !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientAccessType = this._clientAccessType;
    }
    if (this._clientAttributes !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientAttributes = this._clientAttributes;
    }
    if (this._clientRoles !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientRoles = this._clientRoles;
    }
    if (this._custom?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.custom = this._custom?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KeycloakRotationPolicyConditions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._clientAccessType = undefined;
      this._clientAttributes = undefined;
      this._clientRoles = undefined;
      this._custom.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._clientAccessType = value.clientAccessType;
      this._clientAttributes = value.clientAttributes;
      this._clientRoles = value.clientRoles;
      this._custom.internalValue = value.custom;
    }
  }

  // client_access_type - computed: false, optional: true, required: false
  private _clientAccessType?: string[]; 
  public get clientAccessType() {
    return this.getListAttribute('client_access_type');
  }
  public set clientAccessType(value: string[]) {
    this._clientAccessType = value;
  }
  public resetClientAccessType() {
    this._clientAccessType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientAccessTypeInput() {
    return this._clientAccessType;
  }

  // client_attributes - computed: false, optional: true, required: false
  private _clientAttributes?: { [key: string]: string }; 
  public get clientAttributes() {
    return this.getStringMapAttribute('client_attributes');
  }
  public set clientAttributes(value: { [key: string]: string }) {
    this._clientAttributes = value;
  }
  public resetClientAttributes() {
    this._clientAttributes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientAttributesInput() {
    return this._clientAttributes;
  }

  // client_roles - computed: false, optional: true, required: false
  private _clientRoles?: string[]; 
  public get clientRoles() {
    return this.getListAttribute('client_roles');
  }
  public set clientRoles(value: string[]) {
    this._clientRoles = value;
  }
  public resetClientRoles() {
    this._clientRoles = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientRolesInput() {
    return this._clientRoles;
  }

  // custom - computed: false, optional: true, required: false
  private _custom = new KeycloakRotationPolicyConditionsCustomList(this, "custom", false);
  public get custom() {
    return this._custom;
  }
  public putCustom(value: KeycloakRotationPolicyConditionsCustom[] | cdktf.IResolvable) {
    this._custom.internalValue = value;
  }
  public resetCustom() {
    this._custom.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customInput() {
    return this._custom.internalValue;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy clientcreds_keycloak_rotation_policy}
*/
export class KeycloakRotationPolicy extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "clientcreds_keycloak_rotation_policy";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a KeycloakRotationPolicy resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the KeycloakRotationPolicy to import
  * @param importFromId The id of the existing KeycloakRotationPolicy that should be imported. Refer to the {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the KeycloakRotationPolicy to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "clientcreds_keycloak_rotation_policy", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/resources/keycloak_rotation_policy clientcreds_keycloak_rotation_policy} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options KeycloakRotationPolicyConfig
  */
  public constructor(scope: Construct, id: string, config: KeycloakRotationPolicyConfig) {
    super(scope, id, {
      terraformResourceType: 'clientcreds_keycloak_rotation_policy',
      terraformGeneratorMetadata: {
        providerName: 'clientcreds',
        providerVersion: '0.1.0',
        providerVersionConstraint: '0.1.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._conditions.internalValue = config.conditions;
    this._description = config.description;
    this._enabled = config.enabled;
    this._expiration = config.expiration;
    this._name = config.name;
    this._realm = config.realm;
    this._remaining = config.remaining;
    this._rotatedExpiration = config.rotatedExpiration;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // conditions - computed: false, optional: false, required: true
  private _conditions = new KeycloakRotationPolicyConditionsOutputReference(this, "conditions");
  public get conditions() {
    return this._conditions;
  }
  public putConditions(value: KeycloakRotationPolicyConditions) {
    this._conditions.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get conditionsInput() {
    return this._conditions.internalValue;
  }

  // description - computed: false, optional: true, required: false
  private _description?: string; 
  public get description() {
    return this.getStringAttribute('description');
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // expiration - computed: false, optional: false, required: true
  private _expiration?: string; 
  public get expiration() {
    return this.getStringAttribute('expiration');
  }
  public set expiration(value: string) {
    this._expiration = value;
  }
  // Temporarily expose input value. Use with caution.
  public get expirationInput() {
    return this._expiration;
  }

  // feature_enabled - computed: true, optional: false, required: false
  public get featureEnabled() {
    return this.getBooleanAttribute('feature_enabled');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // matching_clients - computed: true, optional: false, required: false
  public get matchingClients() {
    return this.getNumberAttribute('matching_clients');
  }

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // realm - computed: false, optional: false, required: true
  private _realm?: string; 
  public get realm() {
    return this.getStringAttribute('realm');
  }
  public set realm(value: string) {
    this._realm = value;
  }
  // Temporarily expose input value. Use with caution.
  public get realmInput() {
    return this._realm;
  }

  // remaining - computed: true, optional: true, required: false
  private _remaining?: string; 
  public get remaining() {
    return this.getStringAttribute('remaining');
  }
  public set remaining(value: string) {
    this._remaining = value;
  }
  public resetRemaining() {
    this._remaining = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get remainingInput() {
    return this._remaining;
  }

  // rotated_expiration - computed: false, optional: false, required: true
  private _rotatedExpiration?: string; 
  public get rotatedExpiration() {
    return this.getStringAttribute('rotated_expiration');
  }
  public set rotatedExpiration(value: string) {
    this._rotatedExpiration = value;
  }
  // Temporarily expose input value. Use with caution.
  public get rotatedExpirationInput() {
    return this._rotatedExpiration;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      conditions: keycloakRotationPolicyConditionsToTerraform(this._conditions.internalValue),
      description: cdktf.stringToTerraform(this._description),
      enabled: cdktf.booleanToTerraform(this._enabled),
      expiration: cdktf.stringToTerraform(this._expiration),
      name: cdktf.stringToTerraform(this._name),
      realm: cdktf.stringToTerraform(this._realm),
      remaining: cdktf.stringToTerraform(this._remaining),
      rotated_expiration: cdktf.stringToTerraform(this._rotatedExpiration),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      conditions: {
        value: keycloakRotationPolicyConditionsToHclTerraform(this._conditions.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "KeycloakRotationPolicyConditions",
      },
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      enabled: {
        value: cdktf.booleanToHclTerraform(this._enabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      expiration: {
        value: cdktf.stringToHclTerraform(this._expiration),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      realm: {
        value: cdktf.stringToHclTerraform(this._realm),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      remaining: {
        value: cdktf.stringToHclTerraform(this._remaining),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      rotated_expiration: {
        value: cdktf.stringToHclTerraform(this._rotatedExpiration),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
